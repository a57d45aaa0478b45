package org.legalfaq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legalfaq.model.ContentPack;
import org.legalfaq.pack.PackLimits;
import org.legalfaq.pack.PackProblem;
import org.legalfaq.pack.PackReport;
import org.legalfaq.pack.PackSource;
import org.legalfaq.pack.ProblemCode;
import org.legalfaq.testing.PackFixtures;

class SourcesTest {
    @TempDir
    Path temp;

    private static PackProblem onlyProblem(PackReport report) {
        assertThat(report.problems()).hasSize(1);
        return report.problems().get(0);
    }

    private Path zipOfValid() throws IOException {
        return PackFixtures.zip(temp.resolve("valid.zip"), PackFixtures.read(PackFixtures.folder("valid")));
    }

    @Test
    void everySource_givesTheSamePackAgainAndAgain() throws IOException {
        Path folder = PackFixtures.folder("valid");
        Path zip = zipOfValid();
        ContentPack expected = ContentPacks.load(PackSource.directory(folder));
        AtomicInteger streams = new AtomicInteger();
        PackSource stream = PackSource.zipStream("a bucket", () -> {
            streams.incrementAndGet();
            return open(zip);
        });

        for (PackSource source : new PackSource[] {PackSource.directory(folder), PackSource.zip(zip), stream}) {
            assertThat(ContentPacks.load(source).entries()).isEqualTo(expected.entries());
            assertThat(ContentPacks.load(source).entries()).isEqualTo(expected.entries());
        }
        assertThat(streams).hasValue(2);
        Files.delete(zip);
    }

    static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void directory_thatIsNotThere_isUnreadable() {
        PackProblem problem = onlyProblem(ContentPacks.check(PackSource.directory(temp.resolve("nowhere"))));

        assertThat(problem.code()).isEqualTo(ProblemCode.SOURCE_UNREADABLE);
        assertThat(problem.pack()).isEqualTo(temp.resolve("nowhere").toString());
        assertThat(problem.found()).isEqualTo("nothing there");
    }

    @Test
    void directory_thatIsAFile_isUnreadable() throws IOException {
        Path file = Files.writeString(temp.resolve("pack"), "{}");

        assertThat(onlyProblem(ContentPacks.check(PackSource.directory(file))).code())
                .isEqualTo(ProblemCode.SOURCE_UNREADABLE);
    }

    @Test
    void directory_refusesALinkOutOfTheFolder() throws IOException {
        Path folder = PackFixtures.write(temp.resolve("pack"), PackFixtures.files("links", PackFixtures.ENTRY));
        Path outside = Files.writeString(temp.resolve("secret.json"), "{\"entries\": []}");
        Files.delete(folder.resolve("entries.json"));
        Files.createSymbolicLink(folder.resolve("entries.json"), outside);

        PackProblem problem = onlyProblem(ContentPacks.check(PackSource.directory(folder)));

        assertThat(problem.code()).isEqualTo(ProblemCode.FILE_OUTSIDE_PACK);
        assertThat(problem.found()).contains("a link leads out of the folder");
    }

    @Test
    void directory_followsLinksWithinTheFolderAndToTheFolder() throws IOException {
        Path folder = PackFixtures.write(temp.resolve("pack"), PackFixtures.files("links", PackFixtures.ENTRY));
        Files.move(folder.resolve("entries.json"), folder.resolve("real.json"));
        Files.createSymbolicLink(folder.resolve("entries.json"), Path.of("real.json"));
        Path link = Files.createSymbolicLink(temp.resolve("current"), folder);

        assertThat(ContentPacks.check(PackSource.directory(link)).isEmpty()).isTrue();
    }

    @Test
    void directory_readsNoFolderAsAFile() {
        Map<String, String> files = PackFixtures.files("folder", PackFixtures.ENTRY);
        files.put("entries.json/x", "");
        files.remove("entries.json");

        assertThat(onlyProblem(ContentPacks.check(PackSource.directory(PackFixtures.write(temp, files))))
                        .code())
                .isEqualTo(ProblemCode.FILE_MISSING);
    }

    @Test
    void zip_withNamesThatLeadOut_isNeverFollowed() throws IOException {
        Map<String, String> files = PackFixtures.files("slip", PackFixtures.ENTRY);
        files.put("../entries.json", files.remove("entries.json"));
        files.replace("pack.json", files.get("pack.json").replace("\"entries.json\"", "\"../entries.json\""));
        Path zip = PackFixtures.zip(temp.resolve("slip.zip"), files);

        for (PackSource source :
                new PackSource[] {PackSource.zip(zip), PackSource.zipStream("slip", () -> open(zip))}) {
            assertThat(onlyProblem(ContentPacks.check(source)).code()).isEqualTo(ProblemCode.FILE_OUTSIDE_PACK);
        }
    }

    @Test
    void zip_thatInflatesToMoreThanAllowed_isNotInflatedFurther() throws IOException {
        Map<String, String> files = PackFixtures.files("bomb", PackFixtures.ENTRY);
        files.replace("entries.json", " ".repeat(5_000_000));
        Path zip = PackFixtures.zip(temp.resolve("bomb.zip"), files);
        PackLimits limits =
                PackLimits.DEFAULT.toBuilder().maxFileBytes(1_000_000).build();

        assertThat(Files.size(zip)).isLessThan(10_000);
        for (PackSource source :
                new PackSource[] {PackSource.zip(zip), PackSource.zipStream("bomb", () -> open(zip))}) {
            assertThat(onlyProblem(ContentPacks.check(source, limits)).code()).isEqualTo(ProblemCode.FILE_TOO_LARGE);
        }
    }

    @Test
    void zipStream_thatIsTooLargeInAll_isNotInflatedFurther() throws IOException {
        Map<String, String> files = PackFixtures.files("bomb", PackFixtures.ENTRY);
        for (int i = 0; i < 20; i++) {
            files.put("unlisted-" + i, " ".repeat(1_000_000));
        }
        Path zip = PackFixtures.zip(temp.resolve("bomb.zip"), files);
        PackLimits limits =
                PackLimits.DEFAULT.toBuilder().maxPackBytes(2_000_000).build();

        assertThat(onlyProblem(ContentPacks.check(PackSource.zipStream("bomb", () -> open(zip)), limits))
                        .code())
                .isEqualTo(ProblemCode.FILE_TOO_LARGE);
        // Of a zip file only the listed files are read, so it does not matter here what else lies in it.
        assertThat(ContentPacks.check(PackSource.zip(zip), limits).isEmpty()).isTrue();
    }

    @Test
    void directory_thatIsTooLargeInAll_isTooLarge() {
        PackLimits limits = PackLimits.DEFAULT.toBuilder().maxPackBytes(2_000).build();

        PackProblem problem = ContentPacks.check(PackSource.directory(PackFixtures.folder("valid")), limits)
                .problems()
                .get(0);

        assertThat(problem.code()).isEqualTo(ProblemCode.FILE_TOO_LARGE);
        assertThat(problem.found()).isEqualTo("more than 2000 bytes in all files together");
    }

    @Test
    void zip_withAFileTwice_isUnreadable() throws IOException {
        byte[] zip = withDuplicate();
        Path file = Files.write(temp.resolve("twice.zip"), zip);
        PackSource stream = PackSource.zipStream("twice", () -> new ByteArrayInputStream(zip));

        for (PackSource source : new PackSource[] {PackSource.zip(file), stream}) {
            PackProblem problem = onlyProblem(ContentPacks.check(source));
            assertThat(problem.code()).isEqualTo(ProblemCode.SOURCE_UNREADABLE);
            assertThat(problem.found()).contains("\"pack.json\" twice");
        }
    }

    /** ZipOutputStream refuses duplicates, so one of two names of the same length is changed afterwards. */
    private static byte[] withDuplicate() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : new String[] {"pack.json", "pack.jso2"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("{}".getBytes(StandardCharsets.UTF_8));
            }
        }
        String text = bytes.toString(StandardCharsets.ISO_8859_1).replace("pack.jso2", "pack.json");
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void zip_thatIsNone_isUnreadable() throws IOException {
        Path file = Files.writeString(
                temp.resolve("pack.zip"), "Not a zip at all, but long enough to look for an end record.");

        for (PackSource source : new PackSource[] {
            PackSource.zip(file),
            PackSource.zip(temp.resolve("nowhere.zip")),
            PackSource.zipStream("s", () -> open(file))
        }) {
            assertThat(onlyProblem(ContentPacks.check(source)).code()).isEqualTo(ProblemCode.SOURCE_UNREADABLE);
        }
    }

    @Test
    void zipStream_thatIsCutOff_saysSo() throws IOException {
        byte[] whole = Files.readAllBytes(zipOfValid());
        byte[] half = Arrays.copyOf(whole, whole.length / 3);

        PackProblem problem =
                onlyProblem(ContentPacks.check(PackSource.zipStream("half", () -> new ByteArrayInputStream(half))));

        assertThat(problem.code()).isEqualTo(ProblemCode.SOURCE_UNREADABLE);
        assertThat(problem.found()).isEqualTo("the zip ends in the middle of a file");
    }

    @Test
    void zip_withThePackInAFolder_saysThatItMustLieAtTheRoot() throws IOException {
        Path zip = PackFixtures.zip(temp.resolve("nested.zip"), Map.of("pack/pack.json", "{}"));

        PackProblem problem = onlyProblem(ContentPacks.check(PackSource.zip(zip)));

        assertThat(problem.code()).isEqualTo(ProblemCode.MANIFEST_MISSING);
        assertThat(problem.hint()).contains("must lie at the root");
    }

    @Test
    void zipStream_whoseSupplierFails_isUnreadable() {
        PackSource source = PackSource.zipStream("a bucket", () -> {
            throw new UncheckedIOException(new IOException("the bucket is gone"));
        });

        PackProblem problem = onlyProblem(ContentPacks.check(source));

        assertThat(problem.pack()).isEqualTo("a bucket");
        assertThat(problem.found()).isEqualTo("the bucket is gone");
    }

    @Test
    void classPath_readsBesideTheAnchor() {
        assertThat(ContentPacks.load(PackSource.classPath(SourcesTest.class, "beside-the-tests"))
                        .entries())
                .hasSize(1);
    }

    @Test
    void classPath_refusesAPackOfAnotherId() {
        PackProblem problem = onlyProblem(ContentPacks.check(PackSource.classPath(SourcesTest.class, "misnamed")));

        assertThat(problem.code()).isEqualTo(ProblemCode.PACK_ID_MISMATCH);
        assertThat(problem.location()).isEqualTo("another-name/pack.json:3:9");
        assertThat(problem.expected()).startsWith("\"misnamed\"");
    }

    @Test
    void classPath_inANamedModule_saysWhereItLooked() {
        PackProblem problem = onlyProblem(ContentPacks.check(PackSource.classPath(String.class, "legal-faq")));

        assertThat(problem.code()).isEqualTo(ProblemCode.MANIFEST_MISSING);
        assertThat(problem.found()).contains("the module java.base only").contains("java.lang.String");
    }

    @Test
    void classPath_withThePackTwice_isUnreadable() throws Exception {
        Path one = PackFixtures.write(
                temp.resolve("one/META-INF/faq-packs/kites"), PackFixtures.files("kites", PackFixtures.ENTRY));
        Path two = PackFixtures.write(
                temp.resolve("two/META-INF/faq-packs/kites"), PackFixtures.files("kites", PackFixtures.ENTRY));
        String anchor = SourcesTest.class.getName();
        Path file = temp.resolve("one/" + anchor.replace('.', '/') + ".class");
        Files.createDirectories(file.getParent());
        try (InputStream in = SourcesTest.class.getResourceAsStream("SourcesTest.class")) {
            Files.write(file, in.readAllBytes());
        }
        URL[] urls = {
            temp.resolve("one/").toUri().toURL(), temp.resolve("two/").toUri().toURL()
        };
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            PackSource source = PackSource.classPath(loader.loadClass(anchor), "kites");

            PackProblem problem = onlyProblem(ContentPacks.check(source));

            assertThat(problem.code()).isEqualTo(ProblemCode.SOURCE_UNREADABLE);
            assertThat(problem.found())
                    .contains("2 times", one.toUri().getPath(), two.toUri().getPath());
        }
    }

    @Test
    void classPath_refusesAnIdThatLeadsElsewhere() {
        assertThatThrownBy(() -> PackSource.classPath(SourcesTest.class, "../secrets"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"../secrets\"");
    }

    @Test
    void limits_mustBePositive() {
        assertThatThrownBy(() -> PackLimits.DEFAULT.toBuilder().maxProblems(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maxProblems must be at least 1, but was 0");
    }
}
