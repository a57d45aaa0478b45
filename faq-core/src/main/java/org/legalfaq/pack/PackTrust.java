package org.legalfaq.pack;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whose signature a pack must carry. A pack is signed as any jar is, with the JDK's {@code jarsigner}; the JDK verifies it.
 * Give it to {@link org.legalfaq.ContentPackLoader#withTrust}.
 *
 * <p>Every file that is read must be signed by an accepted certificate, which must be valid on the day it is read. The
 * certificate itself must be listed: that one of its issuers is listed is not enough. Time stamps do not count, because a
 * stolen key that has expired could be stamped at any authority. Revocation is not looked up; take the certificate off the
 * list instead.
 *
 * <p>It says who made a pack, not that it is the newest: an old release stays signed.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class PackTrust {
    private final Set<X509Certificate> accepted;
    private final Clock clock;

    private PackTrust(Set<X509Certificate> accepted, Clock clock) {
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException("At least one certificate must be accepted");
        }
        this.accepted = accepted;
        this.clock = clock;
    }

    /**
     * Trusts what is signed with these certificates, on the day of the system clock.
     *
     * @param certificates the certificates of the signers, at least one, not null
     * @return the trust, never null
     * @throws IllegalArgumentException if there is none
     */
    public static PackTrust acceptedCertificates(X509Certificate... certificates) {
        requireNonNull(certificates, "certificates");
        return new PackTrust(Set.copyOf(List.of(certificates)), Clock.systemUTC());
    }

    /**
     * Trusts what is signed with the certificates in a file, as {@code keytool -exportcert -rfc} writes it.
     *
     * @param file one or more X.509 certificates in PEM or DER, not null
     * @return the trust, never null
     * @throws IOException if the file cannot be read or holds no certificate
     */
    public static PackTrust acceptedCertificates(Path file) throws IOException {
        requireNonNull(file, "file");
        List<X509Certificate> certificates = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            CertificateFactory.getInstance("X.509")
                    .generateCertificates(in)
                    .forEach(certificate -> certificates.add((X509Certificate) certificate));
        } catch (CertificateException e) {
            throw new IOException("\"" + file + "\" holds no certificate that can be read: " + e.getMessage(), e);
        }
        if (certificates.isEmpty()) {
            throw new IOException("\"" + file + "\" holds no certificate");
        }
        return new PackTrust(Set.copyOf(certificates), Clock.systemUTC());
    }

    /**
     * Trusts what is signed with the certificates of either.
     *
     * @param other whose signature is accepted too, not null; its clock does not count
     * @return the trust, on the day of this one's clock, never null
     */
    public PackTrust or(PackTrust other) {
        requireNonNull(other, "other");
        Set<X509Certificate> both = new HashSet<>(accepted);
        both.addAll(other.accepted);
        return new PackTrust(Set.copyOf(both), clock);
    }

    /**
     * Returns the same trust on the day of another clock.
     *
     * @param other says when a pack is read, not null
     * @return the trust, never null
     */
    public PackTrust withClock(Clock other) {
        requireNonNull(other, "other");
        return new PackTrust(accepted, other);
    }

    /**
     * Opens a source so that only files come out that are signed by an accepted certificate.
     *
     * @param source a zip file or zip stream that is a signed jar, not null
     * @param limits how much may be read, not null
     * @return its files, to be closed by the caller, never null
     * @throws UntrustedPackException if it is not signed, is a folder or on the class path, or was altered; also thrown by
     *     {@link PackFiles#open} of the result
     * @throws PackTooLargeException if it holds more than the limits allow
     * @throws IOException if it cannot be opened
     */
    public PackFiles open(PackSource source, PackLimits limits) throws IOException {
        requireNonNull(source, "source");
        requireNonNull(limits, "limits");
        if (source instanceof ZipFileSource zip) {
            return SignedFiles.inflate(Files.newInputStream(zip.file()), limits, this);
        } else if (source instanceof ZipStreamSource zip) {
            return SignedFiles.inflate(zip.stream(), limits, this);
        }
        throw UntrustedPackException.unsigned("a source that cannot be signed");
    }

    /** Lets a file through if any of its signers is accepted. */
    void require(String path, List<CodeSigner> signers) throws UntrustedPackException {
        if (signers.isEmpty()) {
            throw UntrustedPackException.fileUnsigned(path);
        }
        List<X509Certificate> known = signers.stream()
                .map(PackTrust::certificate)
                .filter(accepted::contains)
                .toList();
        if (known.isEmpty()) {
            throw UntrustedPackException.otherSigner(certificate(signers.get(0)));
        }
        for (X509Certificate certificate : known) {
            if (isValid(certificate)) {
                return;
            }
        }
        throw UntrustedPackException.expired(known.get(0), clock.instant());
    }

    private boolean isValid(X509Certificate certificate) {
        try {
            certificate.checkValidity(Date.from(clock.instant()));
            return true;
        } catch (CertificateExpiredException | CertificateNotYetValidException e) {
            return false;
        }
    }

    /** The signer's own certificate is the first of its path. */
    private static X509Certificate certificate(CodeSigner signer) {
        return (X509Certificate) signer.getSignerCertPath().getCertificates().get(0);
    }
}
