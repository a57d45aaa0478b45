package org.legalfaq.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Keys in a folder, and jars signed with them, by the tools of the running JDK. */
public final class JarSigner {
    private static final String PASSWORD = "kites-fly-high";

    private final Path folder;

    public JarSigner(Path folder) {
        this.folder = folder;
    }

    /** Makes a key and returns the file of its certificate. */
    public Path key(String name, String... validity) {
        List<String> arguments = new ArrayList<>(List.of(
                "-genkeypair", "-alias", name, "-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=" + name));
        arguments.addAll(List.of(validity));
        keytool(arguments);
        return export(name);
    }

    private Path export(String name) {
        try {
            KeyStore keys = KeyStore.getInstance(Path.of(store()).toFile(), PASSWORD.toCharArray());
            String encoded = Base64.getMimeEncoder()
                    .encodeToString(keys.getCertificate(name).getEncoded());
            return Files.writeString(
                    folder.resolve(name + ".pem"),
                    "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n");
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path sign(Path jar, String name) {
        run("jarsigner", "-keystore", store(), "-storepass", PASSWORD, jar.toString(), name);
        return jar;
    }

    private void keytool(List<String> arguments) {
        List<String> all = new ArrayList<>(List.of("keytool", "-keystore", store(), "-storepass", PASSWORD));
        all.addAll(arguments);
        run(all.toArray(String[]::new));
    }

    private String store() {
        return folder.resolve("keys.p12").toString();
    }

    private static void run(String... command) {
        command[0] = Path.of(System.getProperty("java.home"), "bin", command[0]).toString();
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(Arrays.toString(command) + " failed:\n" + output);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
