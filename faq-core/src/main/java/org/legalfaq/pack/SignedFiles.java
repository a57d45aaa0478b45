package org.legalfaq.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.security.CodeSigner;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import org.jspecify.annotations.Nullable;

/** The files of a signed jar, verified by the JDK while they are inflated; what was verified is what is read. */
final class SignedFiles implements PackFiles {
    private final Map<String, SignedFile> files;
    private final PackTrust trust;

    private SignedFiles(Map<String, SignedFile> files, PackTrust trust) {
        this.files = files;
        this.trust = trust;
    }

    static SignedFiles inflate(InputStream in, PackLimits limits, PackTrust trust) throws IOException {
        byte[] jar = all(in, limits);
        requireOneSignature(
                MemoryFiles.inflate(new ByteArrayInputStream(jar), limits).files());
        return new SignedFiles(verified(jar), trust);
    }

    private static byte[] all(InputStream in, PackLimits limits) throws IOException {
        try (in) {
            long most = Math.min(limits.maxPackBytes(), Integer.MAX_VALUE - 8L);
            byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8L));
            if (bytes.length > most) {
                throw new PackTooLargeException("the jar has more than " + most + " bytes");
            }
            return bytes;
        }
    }

    /** With several, files of two signed releases could be mixed, each of them rightly signed. */
    private static void requireOneSignature(Map<String, byte[]> files) throws IOException {
        long signatures = files.keySet().stream()
                .map(name -> name.toUpperCase(Locale.ROOT))
                .filter(name -> name.startsWith("META-INF/") && name.endsWith(".SF"))
                .count();
        if (signatures == 0) {
            throw UntrustedPackException.unsigned("a zip without a signature");
        } else if (signatures > 1) {
            throw UntrustedPackException.altered("a jar with " + signatures + " signatures, where one was expected");
        }
    }

    /** The JDK inflates the jar's own manifest without a limit, which is why all was inflated within limits before. */
    private static Map<String, SignedFile> verified(byte[] jar) throws IOException {
        Map<String, SignedFile> files = new HashMap<>();
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(jar), true)) {
            for (@Nullable JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                byte[] bytes = in.readAllBytes();
                // Known only when the file has been read to its end.
                CodeSigner @Nullable [] signers = entry.getCodeSigners();
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), new SignedFile(bytes, signers == null ? List.of() : List.of(signers)));
                }
            }
        } catch (SecurityException e) {
            throw UntrustedPackException.altered("a signature that does not fit: " + e.getMessage());
        }
        return files;
    }

    @Override
    public InputStream open(String path) throws IOException {
        @Nullable SignedFile file = files.get(PackPath.require(path));
        if (file == null) {
            throw new NoSuchFileException(path);
        }
        trust.require(path, file.signers);
        return new ByteArrayInputStream(file.bytes);
    }

    @Override
    public void close() {}

    private static final class SignedFile {
        private final byte[] bytes;
        private final List<CodeSigner> signers;

        SignedFile(byte[] bytes, List<CodeSigner> signers) {
            this.bytes = bytes;
            this.signers = signers;
        }
    }
}
