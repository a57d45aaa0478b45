package org.legalfaq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.pack.PackLimits;
import org.legalfaq.pack.PackProblem;
import org.legalfaq.pack.PackReport;
import org.legalfaq.pack.PackSource;
import org.legalfaq.pack.ProblemCode;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.render.HtmlAnswer;
import org.legalfaq.render.PlainText;
import org.legalfaq.testing.PackFixtures;

/** Packs and queries made to exhaust the reader, and what a pack must not be able to smuggle in. */
@Timeout(60)
class HostilePackTest {
    private static final int LONG = 99_000;

    @TempDir
    Path temp;

    private PackReport check(Map<String, String> files) {
        return ContentPacks.check(PackSource.directory(PackFixtures.write(temp, files)));
    }

    @Test
    void oneIdAgainAndAgain_isReportedInBoundedSpace() {
        int texts = PackLimits.DEFAULT.maxEntries();
        Map<String, String> files = PackFixtures.files("many");
        StringBuilder lists = new StringBuilder("{\"entries\": [");
        for (int i = 0; i < texts; i++) {
            lists.append(i == 0 ? "" : ",\n").append(PackFixtures.ENTRY);
        }
        files.put("entries.json", lists.append("]}").toString());

        PackReport report = check(files);

        assertThat(report.problemCount()).isGreaterThanOrEqualTo(texts - 1);
        assertThat(report.problems())
                .hasSize(PackLimits.DEFAULT.maxProblems())
                .extracting(PackProblem::code)
                .contains(ProblemCode.DUPLICATE_ENTRY);
    }

    @Test
    void moreEntriesThanTheLimit_endTheReading_inHoweverManyFilesTheyLie() {
        PackLimits three = PackLimits.DEFAULT.toBuilder().maxEntries(3).build();
        String list =
                "{\"entries\": [" + PackFixtures.ENTRY + "," + PackFixtures.ENTRY.replace("storm", "night") + "]}";
        Map<String, String> files = PackFixtures.files("three");
        files.put(
                "pack.json", files.get("pack.json").replace("\"entries.json\"", "\"a.json\", \"b.json\", \"c.json\""));
        files.putAll(Map.of("a.json", list, "b.json", list, "c.json", "not read"));
        PackSource source = PackSource.directory(PackFixtures.write(temp, files));

        PackReport report = ContentPacks.check(source, three);

        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.TOO_MANY_ENTRIES);
            assertThat(problem.location()).isEqualTo("three/b.json:2:93");
            assertThat(problem.found()).isEqualTo("more than 3 entries");
        });
    }

    @Test
    void moreValuesThanTheLimit_endTheReading_whateverTheyAre() {
        Map<String, String> files = PackFixtures.filesWith(
                "values", "\"extensions\": {\"x\": [[0, 0, 0, 0, 0], {\"a\": 1}]}", PackFixtures.ENTRY);
        PackSource source = PackSource.directory(PackFixtures.write(temp, files));

        assertThat(ContentPacks.check(
                                source,
                                PackLimits.DEFAULT.toBuilder().maxValues(60).build())
                        .problems())
                .isEmpty();
        assertThat(ContentPacks.check(
                                source,
                                PackLimits.DEFAULT.toBuilder().maxValues(30).build())
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.FILE_TOO_LARGE);
                    assertThat(problem.found()).isEqualTo("more than 30 values in all files together");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"id\": \"storm\"|\"id\": \"%s\"",
                "\"topics\": [\"flying\"]|\"topics\": [\"%s\"]",
                "\"jurisdictions\": [\"US\"]|\"jurisdictions\": [\"%s\"]",
                "\"review\":|\"language\": \"%s\", \"review\":",
                "\"review\":|\"validFrom\": \"%s\", \"review\":",
                "\"review\":|\"sourceHash\": \"%s\", \"review\":",
            })
    void longValues_areNoTrapForRegularExpressions(String change) {
        String[] parts = change.split("\\|", 2);
        for (String piece : new String[] {"a-", "a/", "aB", "1", "-", "a.b", "en-"}) {
            String value = piece.repeat(LONG / piece.length()) + "!";
            String entry = PackFixtures.ENTRY.replace(parts[0], parts[1].formatted(value));
            assertThat(entry).contains(value);

            PackReport report = check(PackFixtures.files("regex", entry));

            assertThat(report.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.toString()).hasSizeLessThan(2_000));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                "[",
                "![",
                "[a](",
                "[a][",
                "*a ",
                "**a _b ",
                "_",
                "`",
                "` `` ",
                "~~~\\n",
                "- ",
                "1. ",
                "<",
                "<a ",
                "&",
                "&#1;",
                "\\\\\\\\",
                "(",
                "[^a]",
                "[x]: y\\n",
                "a\\n\\t",
                "#",
                "<!--",
                "![[](",
                "<https://a "
            })
    void markdownMadeToExhaustTheParser_isReadAndShown(String piece) {
        String answer = piece.repeat(LONG / piece.length()) + " end";
        Map<String, String> files = PackFixtures.files(
                "deep", PackFixtures.ENTRY.replace("\"answer\": \"No.\"", "\"answer\": \"" + answer + "\""));
        PackSource source = PackSource.directory(PackFixtures.write(temp, files));

        if (ContentPacks.check(source).isEmpty()) {
            ContentPack pack = ContentPacks.load(source);
            FaqEntry entry = pack.entries().get(0);
            assertThat(HtmlAnswer.renderer().answer(entry)).isNotEmpty();
            assertThat(PlainText.withCitations(entry)).isNotNull();
            try (FaqRepository faqs = FaqRepository.of(pack)) {
                assertThat(faqs.search("kite")).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//example.org", "vbscript:x"})
    void authority_leadsOnlyToTheWeb(String address) {
        String entry = PackFixtures.ENTRY.replace("\"review\":", """
                "authorities": [{"key": "a", "type": "rule", "cite": "Rule 1", "jurisdiction": "US", "checked": "text-read",
                 "url": "%s"}], "review":""".formatted(address));

        assertThat(check(PackFixtures.files("links", entry)).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_VALUE);
                    assertThat(problem.pointer()).endsWith("/url");
                });
    }

    @Test
    void scriptInEveryText_isOnlyText() {
        String script = "<script>alert(1)</script>";
        String entry = """
                {"id": "storm", "question": "%1$s", "alternatePhrasings": ["%1$s x"], "shortAnswer": "%1$s", "answer": "%1$s",
                 "topics": ["flying"], "jurisdictions": ["US"], "keywords": ["%1$s"],
                 "cautions": [{"type": "do-not", "text": "%1$s"}], "review": {"how": "none"},
                 "authorities": [{"key": "a", "type": "rule", "cite": "%1$s", "jurisdiction": "US", "checked": "text-read"}]}""".formatted(script);
        FaqEntry loaded = ContentPacks.load(
                        PackSource.directory(PackFixtures.write(temp, PackFixtures.files("script", entry))))
                .entries()
                .get(0);

        assertThat(loaded.question()).isEqualTo(script);
        assertThat(loaded.cautions().get(0).text()).isEqualTo(script);
        assertThat(HtmlAnswer.renderer().answer(loaded) + HtmlAnswer.renderer().authorities(loaded))
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "a-", "\"", "(", "*", "~ ", "AND ", "ä", "\u202e", "x.y ", "'s ", "1,", "😀"})
    void queries_areNoTrap(String piece) {
        ContentPack pack = ContentPacks.load(PackSource.directory(PackFixtures.folder("valid")));
        String text = piece.repeat(FaqQuery.MAX_TEXT_LENGTH / piece.length());

        try (FaqRepository faqs = FaqRepository.of(pack)) {
            assertThat(faqs.search(text)).isNotNull();
            assertThat(faqs.ask(text)).isNotNull();
        }
    }

    @Test
    void zipOfManyEmptyFiles_isNotListedToItsEnd() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i <= PackLimits.DEFAULT.maxFiles(); i++) {
                zip.putNextEntry(new ZipEntry("f" + i));
            }
        }
        byte[] zip = bytes.toByteArray();

        assertThat(ContentPacks.check(PackSource.zipStream("many", () -> new ByteArrayInputStream(zip)))
                        .problems())
                .extracting(PackProblem::code)
                .containsExactly(ProblemCode.FILE_TOO_LARGE);
    }

    @Test
    void redirectsAndParentsInACircle_areNamed() {
        Map<String, String> files = PackFixtures.filesWith(
                "circle",
                "\"redirects\": {\"one\": \"two\", \"two\": \"one\"}, \"jurisdictions\": ["
                        + "{\"tag\": \"US-CA-AAA\", \"parent\": \"US-CA-BBB\", \"labels\": {\"en\": \"A\"}},"
                        + "{\"tag\": \"US-CA-BBB\", \"parent\": \"US-CA-AAA\", \"labels\": {\"en\": \"B\"}}]",
                PackFixtures.ENTRY);

        assertThat(check(files).problems())
                .extracting(PackProblem::code)
                .contains(ProblemCode.REDIRECT_CYCLE, ProblemCode.JURISDICTION_REGISTRATION);
    }
}
