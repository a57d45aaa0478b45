package org.legalfaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that read, on the bundled pack. */
class BundledPackTest {
    @Test
    void ask_printsTheAnswer_withItsSources_andTheNotice() {
        CommandRun run = CommandRun.of(
                "ask", "bundled", "can", "the", "prosecutor", "drop", "my", "case", "--jurisdiction", "US-CA");

        assertThat(run.status()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .containsSubsequence("Do prosecutors", "In short", "Answer", "Sources", "https://", "not legal advice")
                .doesNotContain("\u001b");
        assertThat(run.out().lines().filter(line -> !line.contains("https://")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void ask_withoutAnAnswer_saysSo() {
        CommandRun run = CommandRun.of("ask", "bundled", "how do I bake sourdough bread");

        assertThat(run.status()).isEqualTo(ExitCode.ATTENTION);
        assertThat(run.out()).contains("No answer to \"how do I bake sourdough bread\"", "not legal advice");
        assertThat(TestJson.read(CommandRun.of("ask", "bundled", "bake sourdough bread", "--json")
                        .out()))
                .containsEntry("result", "no-match");
    }

    @Test
    void askAndSearch_sayWhichPlaceTheyTookFromTheWords() {
        String said = "You did not say where you are; taken from your words: Texas (US-TX).";

        assertThat(CommandRun.of("ask", "bundled", "can charges be refiled in Texas?")
                        .out())
                .contains(said)
                .contains("refile-us-tx");
        assertThat(CommandRun.of("search", "bundled", "can charges be refiled in Texas?")
                        .out())
                .contains(said);
        assertThat(TestJson.read(CommandRun.of("search", "bundled", "refiled in Texas", "--json")
                                .out())
                        .get("assumedJurisdiction")
                        .toString())
                .contains("US-TX", "Texas");
        assertThat(CommandRun.of("search", "bundled", "bail in Texas", "--jurisdiction", "US-CA")
                        .out())
                .doesNotContain("You did not say");
    }

    @Test
    void suggest_completesWhatIsTyped() {
        CommandRun run = CommandRun.of("suggest", "bundled", "can", "charges", "be", "ref", "--limit", "2");

        assertThat(run.status()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("can-charges-be-refiled: ", "[");
        assertThat(CommandRun.of("suggest", "bundled", "sourdough").status()).isEqualTo(ExitCode.ATTENTION);
    }

    @Test
    void search_listsAsManyAsAskedFor() {
        CommandRun run = CommandRun.of("search", "bundled", "dismissal", "--limit", "3", "--jurisdiction", "ZA");

        assertThat(run.status()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("3 of ", "  3. ", "South Africa (ZA)").doesNotContain("  4. ", "(US)");
        assertThat(CommandRun.of("search", "bundled", "sourdough").status()).isEqualTo(ExitCode.ATTENTION);
    }

    @Test
    void show_printsOneEntry() {
        assertThat(CommandRun.of("show", "bundled", "speedy-trial").out())
                .contains("Can a case be dismissed because it is taking too long?", "Take care");
        CommandRun none = CommandRun.of("show", "bundled", "no-such-entry");
        assertThat(none.status()).isEqualTo(ExitCode.ATTENTION);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("has no entry \"no-such-entry\"");
        assertThat(TestJson.read(CommandRun.of("show", "bundled", "speedy-trial", "--json")
                        .out()))
                .containsEntry("id", "speedy-trial");
    }

    @Test
    void show_namesThePlaceWhoseLawItIs() {
        assertThat(CommandRun.of("show", "bundled", "speedy-trial-us-fl").out())
                .containsPattern("Whose law +Florida \\(US-FL\\)\n");
        assertThat(CommandRun.of("show", "bundled", "dismissal-reasons-by-country")
                        .out())
                .containsPattern("Whose law +no one country \\(001\\)\n");
    }

    @Test
    void show_wrapsALongQuestion() {
        assertThat(CommandRun.of("show", "bundled", "dismissal-reasons-by-country")
                        .out()
                        .lines())
                .filteredOn(line -> !line.contains("https://"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void show_printsTheTextThatHoldsOnADay() {
        String id = "speedy-trial-us-fl";

        assertThat(CommandRun.of("show", "bundled", id, "--on", "2025-06-30").out())
                .containsPattern("Valid to +2025-06-30\n");
        assertThat(CommandRun.of("show", "bundled", id, "--on", "2025-07-01").out())
                .containsPattern("Valid from +2025-07-01\n");
        assertThat(TestJson.read(CommandRun.of("show", "bundled", id, "--on", "2025-06-30", "--json")
                        .out()))
                .containsEntry("validTo", "2025-06-30");
        assertThat(CommandRun.of("show", "bundled", "no-such-entry", "--on", "2025-06-30")
                        .err())
                .contains("holds on 2025-06-30");
    }

    @Test
    void citing_listsWhatRestsOnAnAuthority() {
        CommandRun run = CommandRun.of("citing", "bundled", "Barker v. Wingo");

        assertThat(run.status()).isEqualTo(ExitCode.ATTENTION);
        assertThat(run.out()).contains("speedy-trial");
        assertThat(CommandRun.of("citing", "bundled", "No such act").status()).isEqualTo(ExitCode.OK);
    }

    @Test
    void check_findsNoErrors() {
        assertThat(CommandRun.of("check", "bundled").out()).contains("legal-faq: no errors");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "chekc",
                "check",
                "check bundled --colour",
                "ask bundled",
                "ask bundled bail --jurisdiction California",
                "ask bundled bail --limit 0",
                "overdue bundled --on soon",
                "show bundled Bad_Id",
                "diff bundled"
            })
    void whatCannotBeUnderstood_isSaidOnStandardError(String line) {
        CommandRun run = CommandRun.of(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--help").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ask", "check", "citing", "diff", "evaluate", "new", "overdue", "search", "show", "suggest"})
    void everyCommand_hasHelp_andIsDocumented(String command) throws IOException {
        CommandRun run = CommandRun.of(command, "--help");

        assertThat(run.status()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("Usage: faq-cli " + command, "Exit code: 0 ");
        assertThat(CommandRun.of("--help").out()).contains("  " + command + " ");
        assertThat(Files.readString(Path.of("..", "docs", "cli.md"))).contains("\n## " + command + "\n");
    }
}
