package org.legalfaq.authoring.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.legalfaq.ContentPackLoader;
import org.legalfaq.ContentPacks;
import org.legalfaq.authoring.markdown.MarkdownFormat;
import org.legalfaq.pack.InvalidPackException;
import org.legalfaq.pack.PackSource;

/** From JSON to Markdown and back, nothing is lost: neither what a pack holds nor what only its files hold. */
class PackConverterTest {
    private static final ContentPackLoader LOADER = ContentPacks.loader().withFormat(new MarkdownFormat());

    @TempDir
    private Path temp;

    @Test
    void theBundledPack_comesBack() throws IOException {
        Path markdown = temp.resolve("markdown");
        Path json = temp.resolve("json");

        PackConverter.toMarkdown().convert(PackWriterTest.BUNDLED, markdown);
        PackConverter.toJson().convert(PackSource.directory(markdown), json);

        assertThat(LOADER.load(PackSource.directory(markdown))).isEqualTo(ContentPacks.bundled());
        assertThat(LOADER.load(PackSource.directory(json))).isEqualTo(ContentPacks.bundled());
        Map<String, String> files = PackWriterTest.texts(json);
        Map<String, String> bundled = PackWriterTest.bundledTexts();
        // Texts for different days, which shared a file, have one each; the rest has not changed by a byte.
        assertThat(files.keySet())
                .containsAll(bundled.keySet().stream()
                        .filter(path -> !bundled.get(path).contains("\"validTo\""))
                        .toList());
        files.keySet().retainAll(bundled.keySet());
        files.remove("pack.json");
        files.forEach((path, text) -> assertThat(text).as(path).isEqualTo(bundled.get(path)));
    }

    @ParameterizedTest(name = "-Dfaq.seed={0}")
    @MethodSource("seeds")
    void anyPack_comesBack(long seed) throws IOException {
        PackWriter.json().write(new RandomPack(seed).next(), temp.resolve("a"));

        PackConverter.toMarkdown().convert(PackSource.directory(temp.resolve("a")), temp.resolve("b"));
        PackConverter.toJson().convert(PackSource.directory(temp.resolve("b")), temp.resolve("c"));

        assertThat(LOADER.load(PackSource.directory(temp.resolve("c"))))
                .isEqualTo(LOADER.load(PackSource.directory(temp.resolve("a"))));
    }

    private static LongStream seeds() {
        return RandomPack.seeds(20);
    }

    /** Nothing of this is in a loaded pack, and the overlay is not even sound without the pack below. */
    @Test
    void whatOnlyTheFilesHold_isKept() throws IOException {
        write("pack.json", """
                {"formatVersion": 1, "id": "ours", "version": "1", "title": "Ours", "languages": ["en", "es"],
                 "license": "CC0-1.0", "publisher": "We", "released": "2026-01-31",
                 "disclaimers": [{"language": "en", "text": "Not law."}],
                 "overlays": [{"pack": "kite-club", "versions": "[1.0,2.0)"}], "hides": ["night"],
                 "files": {"entries": ["entries/all.json", "entries/storm.md",
                   {"path": "entries/sale.json", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}]},
                 "extensions": {"cms": {"id": 12}}}""");
        write("entries/all.json", """
                {"$schema": "https://example.org/schema.json", "extensions": {"a": 1, "b": "1", "c": [true, null, 0.5, "x"]},
                 "entries": [
                   {"id": "wind", "question": "Wind?", "shortAnswer": "No.", "answer": "No.\\n\\n## Why\\n", "topics": ["flying"],
                    "jurisdictions": ["uk"], "review": {"how": "none"}, "rating": {"score": 4.50, "votes": 1}},
                   {"id": "wind", "language": "es", "question": "\u00bfViento?", "shortAnswer": "No.", "answer": "No.", "review": {"how": "none"}}]}""");
        write("entries/storm.md", """
                ---
                id: storm
                question: Storm?
                topics: [flying]  # a comment
                jurisdictions: [001]
                review: {how: none}
                ---
                ## Short answer
                No.
                ## Answer
                No.""");
        String sale = """
                {"entries": [{"id": "sale", "question": "Sale?", "shortAnswer": "No.", "answer": "No.", "topics": ["flying"],
                 "jurisdictions": ["US"], "review": {"how": "none"}}]}""";
        write("entries/sale.json", sale);
        Path pack = temp.resolve("in");
        Files.writeString(
                pack.resolve("pack.json"),
                Files.readString(pack.resolve("pack.json"))
                        .replace(
                                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Checksum.of(sale)));

        PackConverter.toMarkdown().convert(PackSource.directory(pack), temp.resolve("markdown"));
        PackConverter.toJson().convert(PackSource.directory(temp.resolve("markdown")), temp.resolve("json"));

        Map<String, String> markdown = PackWriterTest.texts(temp.resolve("markdown"));
        assertThat(markdown.keySet())
                .containsExactlyInAnyOrder(
                        "pack.json",
                        "entries/all/wind.md",
                        "entries/all/wind.es.md",
                        "entries/storm.md",
                        "entries/sale.md");
        assertThat(markdown.get("entries/storm.md")).contains("# a comment");
        Map<String, String> json = PackWriterTest.texts(temp.resolve("json"));
        assertThat(flat(json.get("pack.json")))
                .contains("\"overlays\":[{\"pack\":\"kite-club\",\"versions\":\"[1.0,2.0)\"}],\"hides\":[\"night\"]")
                .contains("\"extensions\":{\"cms\":{\"id\":12}}")
                .contains(
                        "\"entries/all/wind.json\",\"entries/all/wind.es.json\",\"entries/storm.json\",{\"path\":\"entries/sale.json\"")
                .contains("\"sha256\":\"" + Checksum.of(json.get("entries/sale.json")) + "\"");
        assertThat(flat(json.get("entries/all/wind.json")))
                .isEqualTo(
                        "{\"$schema\":\"https://example.org/schema.json\",\"entries\":[{\"id\":\"wind\",\"question\":\"Wind?\","
                                + "\"shortAnswer\":\"No.\",\"answer\":\"No.\\n\\n##Why\\n\",\"topics\":[\"flying\"],\"jurisdictions\":[\"uk\"],"
                                + "\"review\":{\"how\":\"none\"},\"rating\":{\"score\":4.50,\"votes\":1}}],"
                                + "\"extensions\":{\"a\":1,\"b\":\"1\",\"c\":[true,null,0.5,\"x\"]}}");
        assertThat(flat(json.get("entries/storm.json"))).contains("\"jurisdictions\":[\"001\"]");
    }

    @Test
    void aFileWithAProblemOfItsOwn_isNotConverted() throws IOException {
        write("pack.json", """
                {"formatVersion": 1, "id": "ours", "version": "1", "title": "Ours", "languages": ["en"], "license": "CC0-1.0",
                 "publisher": "We", "released": "2026-01-31", "disclaimers": [{"language": "en", "text": "Not law."}],
                 "files": {"entries": ["a.json"]}}""");
        write("a.json", "{\"entries\": [{\"id\": \"A\"}]}");

        assertThatThrownBy(() -> PackConverter.toMarkdown()
                        .convert(PackSource.directory(temp.resolve("in")), temp.resolve("out")))
                .isInstanceOf(InvalidPackException.class);
        assertThat(temp.resolve("out")).doesNotExist();
    }

    private void write(String name, String text) throws IOException {
        Path file = temp.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String flat(String json) {
        return json.replaceAll("\\s", "");
    }

    private static final class Checksum {
        static String of(String text) {
            try {
                return java.util.HexFormat.of()
                        .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                                .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            } catch (java.security.NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
