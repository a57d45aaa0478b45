package org.legalfaq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legalfaq.pack.PackLimits;
import org.legalfaq.pack.PackProblem;
import org.legalfaq.pack.PackReport;
import org.legalfaq.pack.PackSource;
import org.legalfaq.pack.PackTrust;
import org.legalfaq.pack.ProblemCode;
import org.legalfaq.testing.JarSigner;
import org.legalfaq.testing.PackFixtures;

/** Signed packs, made and signed by the JDK's own tools. */
class PackTrustTest {
    @TempDir
    static Path shared;

    private static JarSigner signer;
    private static Path publisher;
    private static Path stranger;
    private static Path former;
    private static Path signedOnce;

    @TempDir
    Path temp;

    @BeforeAll
    static void makeKeys() throws IOException {
        signer = new JarSigner(shared);
        publisher = signer.key("publisher");
        stranger = signer.key("stranger");
        former = signer.key("former", "-startdate", "2020/01/01 00:00:00", "-validity", "365");
        signedOnce = signer.sign(
                PackFixtures.zip(shared.resolve("signed.jar"), PackFixtures.files("kites", PackFixtures.ENTRY)),
                "publisher");
    }

    private Path unsigned() throws IOException {
        return PackFixtures.zip(temp.resolve("kites.jar"), PackFixtures.files("kites", PackFixtures.ENTRY));
    }

    private Path signed() throws IOException {
        return Files.copy(signedOnce, temp.resolve("signed.jar"));
    }

    private static PackReport check(PackSource source, Path certificate) throws IOException {
        return ContentPacks.loader()
                .withTrust(PackTrust.acceptedCertificates(certificate))
                .check(source);
    }

    private static PackProblem refusal(PackSource source, Path certificate) throws IOException {
        PackReport report = check(source, certificate);
        assertThat(report.problems()).hasSize(1);
        return report.problems().get(0);
    }

    private static PackSource stream(Path file) {
        return PackSource.zipStream("a bucket", () -> SourcesTest.open(file));
    }

    @Test
    void signedByAnAcceptedCertificate_isLoadedLikeAnyOther() throws IOException {
        Path jar = signed();
        var loader = ContentPacks.loader().withTrust(PackTrust.acceptedCertificates(publisher));

        assertThat(loader.load(PackSource.zip(jar))).isEqualTo(ContentPacks.load(PackSource.zip(jar)));
        assertThat(loader.load(stream(jar))).isEqualTo(ContentPacks.load(PackSource.zip(jar)));
    }

    @Test
    void overlays_mustBeSignedToo() throws IOException {
        var loader = ContentPacks.loader().withTrust(PackTrust.acceptedCertificates(publisher));
        var base = loader.load(PackSource.zip(signed()));
        Path overlay = PackFixtures.zip(
                temp.resolve("over.jar"),
                PackFixtures.filesWith("over", "\"overlays\": [{\"id\": \"kites\"}]", PackFixtures.ENTRY));

        assertThat(loader.checkOverlay(base, PackSource.zip(overlay)).problems())
                .extracting(PackProblem::code)
                .containsExactly(ProblemCode.PACK_UNSIGNED);
    }

    @Test
    void unsigned_isRefused() throws IOException {
        Path jar = unsigned();

        for (PackSource source : new PackSource[] {PackSource.zip(jar), stream(jar)}) {
            PackProblem problem = refusal(source, publisher);
            assertThat(problem.code()).isEqualTo(ProblemCode.PACK_UNSIGNED);
            assertThat(problem.found()).isEqualTo("a zip without a signature");
        }
    }

    @Test
    void folderAndClassPath_cannotBeSigned() throws IOException {
        Path folder = PackFixtures.write(temp.resolve("kites"), PackFixtures.files("kites", PackFixtures.ENTRY));

        for (PackSource source : new PackSource[] {
            PackSource.directory(folder), PackSource.classPath(PackTrustTest.class, "beside-the-tests")
        }) {
            assertThat(refusal(source, publisher).code()).isEqualTo(ProblemCode.PACK_UNSIGNED);
        }
    }

    @Test
    void alteredFile_isRefusedByName() throws IOException {
        Path jar = signed();
        put(jar, "entries.json", "{\"entries\": []}");

        for (PackSource source : new PackSource[] {PackSource.zip(jar), stream(jar)}) {
            PackProblem problem = refusal(source, publisher);
            assertThat(problem.code()).isEqualTo(ProblemCode.SIGNATURE_BROKEN);
            assertThat(problem.found()).contains("entries.json");
        }
    }

    @Test
    void alteredFileWithItsNewDigestInTheJarManifest_isRefused() throws Exception {
        Path jar = signed();
        String altered = "{\"entries\": []}";
        put(jar, "entries.json", altered);
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            Path manifest = zip.getPath("META-INF/MANIFEST.MF");
            String digest = Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(altered.getBytes("UTF-8")));
            String text = Files.readString(manifest)
                    .replaceAll("(Name: entries.json\\r\\nSHA-(?:256|384)-Digest: )\\S+", "$1" + digest);
            assertThat(text).contains(digest);
            Files.writeString(manifest, text.replace("SHA-384-Digest: " + digest, "SHA-256-Digest: " + digest));
        }

        assertThat(refusal(PackSource.zip(jar), publisher).code()).isEqualTo(ProblemCode.SIGNATURE_BROKEN);
    }

    @Test
    void fileAddedAfterSigning_isRefused() throws IOException {
        Map<String, String> files = PackFixtures.files("kites", PackFixtures.ENTRY);
        String entries = files.remove("entries.json");
        Path jar = signer.sign(PackFixtures.zip(temp.resolve("partly.jar"), files), "publisher");
        put(jar, "entries.json", entries);

        for (PackSource source : new PackSource[] {PackSource.zip(jar), stream(jar)}) {
            PackProblem problem = refusal(source, publisher);
            assertThat(problem.code()).isEqualTo(ProblemCode.FILE_UNSIGNED);
            assertThat(problem.location()).startsWith("kites/pack.json:");
            assertThat(problem.found()).contains("entries.json");
        }
    }

    @Test
    void signedByAStranger_isRefusedWithHisName() throws IOException {
        Path jar = signer.sign(unsigned(), "stranger");

        PackProblem problem = refusal(PackSource.zip(jar), publisher);

        assertThat(problem.code()).isEqualTo(ProblemCode.SIGNER_NOT_ACCEPTED);
        assertThat(problem.found()).isEqualTo("a signature by CN=stranger");
        assertThat(check(PackSource.zip(jar), stranger).isEmpty()).isTrue();
    }

    @Test
    void expiredCertificate_isRefusedOnTheDayOfReading() throws IOException {
        Path jar = signer.sign(unsigned(), "former");

        PackProblem problem = refusal(PackSource.zip(jar), former);
        assertThat(problem.code()).isEqualTo(ProblemCode.SIGNER_EXPIRED);
        assertThat(problem.found()).contains("CN=former").contains(" to 20");

        PackTrust then = PackTrust.acceptedCertificates(former)
                .withClock(Clock.fixed(Instant.parse("2020-06-01T00:00:00Z"), ZoneOffset.UTC));
        assertThat(ContentPacks.loader()
                        .withTrust(then)
                        .check(PackSource.zip(jar))
                        .isEmpty())
                .isTrue();
        PackTrust before = then.withClock(Clock.fixed(Instant.parse("2019-06-01T00:00:00Z"), ZoneOffset.UTC));
        assertThat(ContentPacks.loader()
                        .withTrust(before)
                        .check(PackSource.zip(jar))
                        .problems())
                .extracting(PackProblem::code)
                .containsExactly(ProblemCode.SIGNER_EXPIRED);
    }

    @Test
    void twoSignatures_areRefusedBecauseReleasesCouldBeMixed() throws IOException {
        Path jar = signer.sign(signed(), "stranger");

        PackProblem problem = refusal(PackSource.zip(jar), publisher);

        assertThat(problem.code()).isEqualTo(ProblemCode.SIGNATURE_BROKEN);
        assertThat(problem.found()).contains("2 signatures");
    }

    @Test
    void signedJar_isHeldToTheLimitsBeforeItIsVerified() throws IOException {
        Path jar = signed();
        put(jar, "META-INF/MANIFEST.MF", "X: y\r\n".repeat(1_000_000));
        PackLimits limits =
                PackLimits.DEFAULT.toBuilder().maxFileBytes(1_000_000).build();

        assertThat(ContentPacks.loader()
                        .withLimits(limits)
                        .withTrust(PackTrust.acceptedCertificates(publisher))
                        .check(PackSource.zip(jar))
                        .problems())
                .extracting(PackProblem::code)
                .containsExactly(ProblemCode.FILE_TOO_LARGE);
    }

    @Test
    void cutOffOrDamagedJar_isRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(signedOnce);
        var loader = ContentPacks.loader().withTrust(PackTrust.acceptedCertificates(publisher));
        Path damaged = temp.resolve("damaged.jar");
        int intact = 0;
        for (int length = 0; length < bytes.length; length += 97) {
            Files.write(damaged, Arrays.copyOf(bytes, length));
            // What is cut off behind the last file is only the table of contents, which a stream does not read.
            if (loader.check(PackSource.zip(damaged)).isEmpty()) {
                assertThat(loader.load(PackSource.zip(damaged)))
                        .isEqualTo(ContentPacks.load(PackSource.zip(signedOnce)));
                intact++;
            }
        }
        assertThat(intact).isLessThan(bytes.length / 97 / 2);
        Files.write(damaged, new byte[100], StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(refusal(PackSource.zip(damaged), publisher).code()).isEqualTo(ProblemCode.SOURCE_UNREADABLE);
    }

    @Test
    void fileWithoutCertificate_isNoTrust() throws IOException {
        Path empty = Files.createFile(temp.resolve("empty.pem"));
        Path text = Files.writeString(temp.resolve("text.pem"), "no certificate");

        for (Path file : new Path[] {empty, text}) {
            assertThatThrownBy(() -> PackTrust.acceptedCertificates(file))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(file.toString());
        }
        assertThatThrownBy(PackTrust::acceptedCertificates).isInstanceOf(IllegalArgumentException.class);
    }

    private static void put(Path jar, String name, String text) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            Path file = zip.getPath(name);
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            Path replacement = Files.writeString(zip.getPath("replacement"), text);
            Files.move(replacement, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
