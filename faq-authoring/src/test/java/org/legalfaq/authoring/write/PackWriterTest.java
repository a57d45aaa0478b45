package org.legalfaq.authoring.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.legalfaq.ContentPacks;
import org.legalfaq.authoring.markdown.MarkdownFormat;
import org.legalfaq.content.BundledContent;
import org.legalfaq.model.ContentPack;
import org.legalfaq.pack.InvalidPackException;
import org.legalfaq.pack.PackFiles;
import org.legalfaq.pack.PackLimits;
import org.legalfaq.pack.PackSource;

/** What is written reads back as the same pack, or is not written at all. */
class PackWriterTest {
    static final PackSource BUNDLED = PackSource.classPath(BundledContent.class, "legal-faq");
    private static final Pattern FILE_NAME = Pattern.compile("\"([^\"]+\\.json)\"");

    @TempDir
    private Path temp;

    /** The bundled files have the layout and the formatting of the writer, so they can be told apart by no byte. */
    @Test
    void write_ofTheBundledPack_givesItsOwnFiles() throws IOException {
        Path folder = temp.resolve("bundled");

        PackWriter.json().write(ContentPacks.bundled(), folder);

        Map<String, String> written = texts(folder);
        Map<String, String> bundled = bundledTexts();
        assertThat(ContentPacks.load(PackSource.directory(folder))).isEqualTo(ContentPacks.bundled());
        assertThat(written.keySet()).isEqualTo(bundled.keySet());
        // Registered jurisdictions stand in the registry's order, for which the pack has its own.
        written.remove("pack.json");
        bundled.remove("pack.json");
        written.forEach((path, text) -> assertThat(text).as(path).isEqualTo(withoutOwnFamily(bundled.get(path))));
    }

    @ParameterizedTest(name = "-Dfaq.seed={0}")
    @MethodSource("seeds")
    void write_andLoad_giveAnEqualPack(long seed) throws IOException {
        ContentPack pack = new RandomPack(seed).next();
        Path folder = temp.resolve("pack");
        Path zip = temp.resolve("pack.zip");

        PackWriter.json().write(pack, folder);
        try (var out = Files.newOutputStream(zip)) {
            PackWriter.json().writeZip(pack, out);
        }

        assertThat(PackMatch.firstDifference(pack, ContentPacks.load(PackSource.directory(folder))))
                .isEmpty();
        assertThat(PackMatch.firstDifference(pack, ContentPacks.load(PackSource.zip(zip))))
                .isEmpty();
    }

    /** That an entry is in the family of its own id goes without saying. */
    private static String withoutOwnFamily(String json) {
        return json.replaceAll("(\"id\": \"([^\"]+)\",\n)\\s*\"family\": \"\\2\",\n", "$1");
    }

    @ParameterizedTest(name = "-Dfaq.seed={0}")
    @MethodSource("seeds")
    void markdown_andLoad_giveAnEqualPack(long seed) throws IOException {
        ContentPack pack = new RandomPack(seed).next();

        PackWriter.markdown().write(pack, temp.resolve("pack"));

        ContentPack loaded =
                ContentPacks.loader().withFormat(new MarkdownFormat()).load(PackSource.directory(temp.resolve("pack")));
        assertThat(PackMatch.firstDifference(pack, loaded)).isEmpty();
    }

    @Test
    void markdown_ofTheBundledPack_readsBackAsIt() throws IOException {
        PackWriter.markdown().write(ContentPacks.bundled(), temp.resolve("pack"));

        assertThat(ContentPacks.loader()
                        .withFormat(new MarkdownFormat())
                        .load(PackSource.directory(temp.resolve("pack"))))
                .isEqualTo(ContentPacks.bundled());
        String text = Files.readString(temp.resolve("pack").resolve("entries/us-fed/costs-us-fed.md"));
        assertThat(text)
                .contains("\n## Answer\n\nUsually you pay your own lawyer")
                .contains("\n- deadline: A fee");
    }

    private static LongStream seeds() {
        return RandomPack.seeds(20);
    }

    @Test
    void write_namesTranslationsAndPeriods() throws IOException {
        ContentPack pack = ContentPacks.load(PackSource.directory(kites("""
                {"id": "storm", "question": "In a storm?", "shortAnswer": "Yes.", "answer": "Yes.",
                 "topics": ["flying"], "jurisdictions": ["US-CA", "GB"], "review": {"how": "none"}, "validTo": "2025-12-31"},
                {"id": "storm", "question": "In a storm?", "shortAnswer": "No.", "answer": "No.",
                 "topics": ["flying"], "jurisdictions": ["US-CA", "GB"], "review": {"how": "none"}, "validFrom": "2026-01-01"},
                {"id": "storm", "language": "es-MX", "question": "¿En una tormenta?", "shortAnswer": "No.", "answer": "No.",
                 "review": {"how": "none"}, "validFrom": "2026-01-01"}""")));

        PackWriter.json().write(pack, temp.resolve("out"));

        assertThat(texts(temp.resolve("out")).keySet())
                .containsExactlyInAnyOrder(
                        "pack.json", "topics.json", "entries/us-ca/storm.json", "entries/us-ca/storm.es-MX.json");

        PackWriter.markdown().write(pack, temp.resolve("md"));

        assertThat(texts(temp.resolve("md")).keySet())
                .contains(
                        "entries/us-ca/storm.until-2025-12-31.md",
                        "entries/us-ca/storm.from-2026-01-01.md",
                        "entries/us-ca/storm.es-MX.md");
    }

    @Test
    void write_overwritesNothing() throws IOException {
        Path file = Files.writeString(temp.resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> PackWriter.json().write(ContentPacks.bundled(), temp))
                .isInstanceOf(DirectoryNotEmptyException.class);
        assertThatThrownBy(() -> PackWriter.json().write(ContentPacks.bundled(), file))
                .isInstanceOf(NotDirectoryException.class);

        assertThat(texts(temp)).containsExactly(Map.entry("notes.txt", "mine"));
    }

    @Test
    void write_refusesAPackWithOverlays_becauseItsEntriesHaveSeveralOrigins() throws IOException {
        ContentPack base = ContentPacks.load(PackSource.directory(kites("""
                {"id": "storm", "question": "In a storm?", "shortAnswer": "No.", "answer": "No.",
                 "topics": ["flying"], "jurisdictions": ["US"], "review": {"how": "none"}}""")));

        ContentPack both = ContentPacks.overlay(ContentPacks.bundled(), PackWriterTest.source(base, temp.resolve("o")));

        assertThatThrownBy(() -> PackWriter.json().write(both, temp.resolve("out")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"storm\" comes from the pack \"kite-club\"");
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void write_refusesWhatWouldNotLoad_withTheReport() {
        ContentPack pack = RandomPack.withoutTopics();

        assertThatThrownBy(() -> PackWriter.json().writeZip(pack, new ByteArrayOutputStream()))
                .isInstanceOf(InvalidPackException.class)
                .hasMessageContaining("LF403");
    }

    private static PackSource source(ContentPack pack, Path folder) throws IOException {
        PackWriter.json().write(pack, folder);
        return PackSource.directory(folder);
    }

    private Path kites(String entries) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("kites"));
        Files.writeString(folder.resolve("pack.json"), """
                {"formatVersion": 1, "id": "kite-club", "version": "1.0.0", "title": "Kites", "languages": ["en", "es-MX"],
                 "license": "CC0-1.0", "publisher": "Kite club", "released": "2026-01-31",
                 "disclaimers": [{"language": "en", "text": "Rules, not law."}],
                 "files": {"topics": "topics.json", "entries": ["entries.json"]}}""");
        Files.writeString(
                folder.resolve("topics.json"),
                "{\"topics\": [{\"path\": \"flying\", \"labels\": {\"en\": \"Flying\"}}]}");
        Files.writeString(folder.resolve("entries.json"), "{\"entries\": [" + entries + "]}");
        return folder;
    }

    /** The files of the bundled pack, which may lie in a folder or in a jar. */
    static Map<String, String> bundledTexts() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (PackFiles files = BUNDLED.open(PackLimits.DEFAULT)) {
            texts.put("pack.json", text(files, "pack.json"));
            for (MatchResult path :
                    FILE_NAME.matcher(texts.get("pack.json")).results().toList()) {
                texts.put(path.group(1), text(files, path.group(1)));
            }
        }
        return texts;
    }

    private static String text(PackFiles files, String path) throws IOException {
        try (InputStream in = files.open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Map<String, String> texts(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path file : files) {
            texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return texts;
    }
}
