package org.legalfaq.authoring.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.legalfaq.ContentPackLoader;
import org.legalfaq.ContentPacks;
import org.legalfaq.model.Caution;
import org.legalfaq.model.CautionType;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.pack.PackReport;
import org.legalfaq.pack.PackSource;

/** What an editor writes, and what the report says of mistakes. */
class MarkdownFormatTest {
    private static final ContentPackLoader LOADER = ContentPacks.loader().withFormat(new MarkdownFormat());
    private static final String FRONT = """
            ---
            id: storm
            question: May I fly a kite in a storm?
            topics: [flying]
            jurisdictions: [001, US]   # the world, too
            authorities:
              - {key: rule-7, type: rule, cite: 1385, jurisdiction: US, checked: text-read}
            review: {how: editorial, by: The board, on: 2026-01-10}
            rating: {score: 4.5, votes: 12}
            ---
            """;
    private static final String BODY = """

            ## Short answer
            No.

            ## Answer

            No.[^rule-7] Lightning follows the line.

            ### Why

            \\## is written with a backslash.

            ## Cautions

            - do-not: Do not use a wet line.
            * Get help: Ask the wardens,
              day and night.

              They know.
            """;

    @TempDir
    private Path temp;

    @Test
    void whatIsMissing_isCalledAsInTheFile() {
        assertThat(check("---\nid: storm\ntopics: [flying]\njurisdictions: [US]\nreview: {how: none}\n---\n")
                        .toString())
                .contains("no section \"## Short answer\"", "Add the section \"## Answer\".", "no field \"question\"");
    }

    @Test
    void entry_isReadFromItsFrontMatterAndSections() {
        FaqEntry entry = entry(FRONT + BODY);

        assertThat(entry.question()).isEqualTo("May I fly a kite in a storm?");
        assertThat(entry.jurisdictions()).extracting(Object::toString).containsExactly("001", "US");
        assertThat(entry.authorities().get(0).cite()).isEqualTo("1385");
        assertThat(entry.rating().orElseThrow().score()).isEqualTo(4.5);
        assertThat(entry.shortAnswer()).isEqualTo("No.");
        assertThat(entry.answer())
                .isEqualTo("No.[^rule-7] Lightning follows the line.\n\n### Why\n\n## is written with a backslash.");
        assertThat(entry.cautions())
                .containsExactly(
                        new Caution(CautionType.DO_NOT, "Do not use a wet line."),
                        new Caution(CautionType.GET_HELP, "Ask the wardens,\nday and night.\n\nThey know."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void entry_isTheSame_howeverLinesAreBroken(String lineBreak) {
        assertThat(entry((FRONT + BODY).replace("\n", lineBreak))).isEqualTo(entry(FRONT + BODY));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"# Short answer", "## SHORT  Answer ##", "##Short answer", "   ## Short answer   "})
    void headings_areReadGenerously(String heading) {
        assertThat(entry((FRONT + BODY).replace("## Short answer", heading)).shortAnswer())
                .isEqualTo("No.");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // what is replaced | by what | where, which code, and what was found
                "topics: [flying]   | topics: [flyng]          | 4:10: LF403 topic is not declared at /entries/0/topics/0: found \"flyng\"",
                "id: storm          | id: Storm                | 2:5: LF305 value is not allowed at /entries/0/id",
                "question:          | qestion:                 | 3:1: LF302 unknown field at /entries/0/qestion",
                "question: May      | question: 🪁 May: x: May | 3:17: LF209 syntax error: found mapping values are not allowed here",
                "{score: 4.5,       | {score: much,            | 9:17: LF303 wrong type of value at /entries/0/rating/score: found the text \"much\"",
                "by: The board      | by:                      | 8:29: LF303 wrong type of value at /entries/0/review/by: found null",
                "topics: [flying]   | topics: &a [flying]      | 4:9: LF209 syntax error: found the anchor &a",
                "topics: [flying]   | topics: *a               | 4:9: LF209 syntax error: found the alias *a",
                "topics: [flying]   | topics: !!set [flying]   | 4:9: LF209 syntax error: found the tag tag:yaml.org,2002:set",
                "id: storm          | id: !!javax.script.X [x] | 2:5: LF209 syntax error: found the tag tag:yaml.org,2002:javax.script.X",
                "topics: [flying]   | id: storm                | 4:1: LF204 key stands twice in one object at /entries/0/id",
                "## Answer          | ## Anwser                | 15:1: LF209 syntax error: found the heading \"## Anwser\"",
                "## Cautions        | ## Caution:              | 23:1: LF209 syntax error: found the heading \"## Caution:\"",
                "## Short answer    | Short answer             | 12:1: LF209 syntax error: found the text \"Short answer\" before any section",
                "## Cautions        | ## Answer                | 23:1: LF204 key stands twice in one object at /entries/0/answer",
                "- do-not: Do       | - dont: Do               | 25:3: LF305 value is not allowed at /entries/0/cautions/0/type: found the text \"dont\"",
                "- do-not: Do       | - Do                     | 25:1: LF209 syntax error: found the line \"- Do not use a wet line.\"",
                "- do-not: Do       | Do-not: Do               | 25:1: LF209 syntax error: found the line \"Do-not: Do not use a wet line.\"",
                "No.[^rule-7]       | No.[^rule-9]             | 17:1: LF408 footnote reference names no authority at /entries/0/answer",
            })
    void mistakes_areReportedAtTheirPlaceInTheFile(String old, String text, String problem) {
        String file = FRONT + BODY;
        assertThat(file).contains(old);

        PackReport report = check(file.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(text)));

        assertThat(lines(report)).as(report.toString()).contains("kite-club/entries/storm.md:" + problem);
    }

    @Test
    void oneMistake_isReportedOnce() {
        assertThat(check((FRONT + BODY).replace("## Answer", "## Answers")).problems())
                .hasSize(1);
        assertThat(check((FRONT + BODY).replace("topics: [flying]", "topics: [flying"))
                        .problems())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "id: storm", "---", "---\nid: storm", "--- # x\nid: storm\n---", "\n---\nid: storm\n---"})
    void frontMatter_mustBeThere(String file) {
        assertThat(lines(check(file))).contains("LF209 syntax error");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "text", "a: b\n...\nc: d", "%YAML 1.2", "? [a]\n: b", "\u0001: b", "\ta: b", "- a"})
    void frontMatter_mustBeFields(String yaml) {
        assertThat(check("---\n" + yaml + "\n---\n" + BODY).problemCount()).isPositive();
    }

    /** Where a hostile file is cut off, not when it has filled the memory. */
    @Test
    @Timeout(60)
    void hostileFiles_areRefusedQuickly() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(lines(check("---\n" + bomb + "---\n"))).contains("LF209 syntax error: found the anchor &a0");
        assertThat(lines(check("---\nid: " + "[".repeat(900_000) + "\n---\n"))).contains("LF206 nesting is too deep");
        assertThat(lines(check("---\nid: " + "{a: ".repeat(200_000) + "\n---\n")))
                .contains("LF206");
        assertThat(lines(check("---\n" + "? ".repeat(400_000) + "\n---\n"))).contains("LF206");
        assertThat(lines(check("---\nid:" + "\n- ".repeat(300_000) + "\n---\n")))
                .contains("LF207");
        assertThat(lines(check("---\nid: " + "x".repeat(200_000) + "\n---\n"))).contains("LF207");
        assertThat(lines(check("---\nid: " + "x".repeat(9_000_000) + "\n---\n")))
                .contains("LF207")
                .contains("a front matter of 9000004 characters");
        assertThat(lines(check("---\nid: a\n---\n## Answer\n" + "x".repeat(9_000_000))))
                .contains("LF207");
        assertThat(lines(check("---\nid: a\n---\n" + "## Answer\n".repeat(200_000))))
                .contains("LF207");
        assertThat(lines(check("---\nid: a\n---\n## Cautions\n" + "- other: x\n".repeat(200_000))))
                .contains("LF207");
        assertThat(lines(check("---\nid: a\n---\n## Cautions\n- x" + " ".repeat(2_000_000) + "x")))
                .contains("LF209");
        assertThat(lines(check("---\nid: a\n---\n## x" + " ".repeat(2_000_000) + "x")))
                .contains("LF209");
    }

    @Test
    void forbiddenCharacters_areFound_inEveryPart() {
        assertThat(lines(check(FRONT + BODY.replace("No.[", "No.\u0000["))))
                .contains("storm.md:17:1: LF208 forbidden character at /entries/0/answer");
        assertThat(lines(check(FRONT.replace("The board", "\u202eThe board") + BODY)))
                .contains("storm.md:8:30: LF208 forbidden character at /entries/0/review/by");
        assertThat(lines(check(FRONT.replace("The board", "The \u0007board") + BODY)))
                .contains("storm.md:8:34: LF208 forbidden character: found the character U+0007");
    }

    private FaqEntry entry(String markdown) {
        return LOADER.load(pack(markdown)).entries().get(0);
    }

    private PackReport check(String markdown) {
        return LOADER.check(pack(markdown));
    }

    private static String lines(PackReport report) {
        return report.problems().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private PackSource pack(String markdown) {
        try {
            Files.createDirectories(temp.resolve("entries"));
            Files.writeString(temp.resolve("pack.json"), """
                    {"formatVersion": 1, "id": "kite-club", "version": "1.0.0", "title": "Kites", "languages": ["en"],
                     "license": "CC0-1.0", "publisher": "Kite club", "released": "2026-01-31",
                     "disclaimers": [{"language": "en", "text": "Rules, not law."}],
                     "files": {"topics": "topics.json", "entries": ["entries/storm.md"]}}""");
            Files.writeString(
                    temp.resolve("topics.json"),
                    "{\"topics\": [{\"path\": \"flying\", \"labels\": {\"en\": \"Flying\"}}]}");
            Files.write(temp.resolve("entries/storm.md"), markdown.getBytes(StandardCharsets.UTF_8));
            return PackSource.directory(temp);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
