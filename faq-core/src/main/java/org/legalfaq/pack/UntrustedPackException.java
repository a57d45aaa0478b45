package org.legalfaq.pack;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;

/** Thrown when a pack, or one of its files, does not carry the signature that {@link PackTrust} asks for. */
public final class UntrustedPackException extends IOException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final String hint;

    private UntrustedPackException(ProblemCode code, String found, String hint) {
        super(found);
        this.code = code;
        this.hint = hint;
    }

    static UntrustedPackException unsigned(String found) {
        return new UntrustedPackException(
                ProblemCode.PACK_UNSIGNED,
                found,
                "Ask the publisher for the signed pack, or sign it with jarsigner. Only a zip can be signed, not a folder.");
    }

    static UntrustedPackException fileUnsigned(String path) {
        return new UntrustedPackException(
                ProblemCode.FILE_UNSIGNED,
                "no sound signature over \"" + path + "\"",
                "Do not use the pack: the file may be somebody else's. Ask the publisher for one that is signed as a whole,"
                        + " by an algorithm that this Java accepts.");
    }

    static UntrustedPackException altered(String found) {
        return new UntrustedPackException(
                ProblemCode.SIGNATURE_BROKEN,
                found,
                "Do not use the pack: it was changed after it was signed. Get it anew from its publisher.");
    }

    static UntrustedPackException otherSigner(X509Certificate certificate) {
        return new UntrustedPackException(
                ProblemCode.SIGNER_NOT_ACCEPTED,
                "a signature by " + certificate.getSubjectX500Principal(),
                "Do not use the pack unless you know that this signer is right; if so, accept its certificate.");
    }

    static UntrustedPackException expired(X509Certificate certificate, Instant now) {
        return new UntrustedPackException(
                ProblemCode.SIGNER_EXPIRED,
                "a certificate of " + certificate.getSubjectX500Principal() + " that holds from "
                        + certificate.getNotBefore().toInstant() + " to "
                        + certificate.getNotAfter().toInstant() + ", read at " + now,
                "Ask the publisher for a pack that is signed with a valid certificate, and check the clock of this machine.");
    }

    /**
     * Returns what is wrong.
     *
     * @return one of the problem codes for signatures, never null
     */
    public ProblemCode code() {
        return code;
    }

    /**
     * Returns what to do.
     *
     * @return the hint, never null
     */
    public String hint() {
        return hint;
    }
}
