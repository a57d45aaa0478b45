package org.legalfaq.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a newcomer sees. */
class CommandLineTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aQuestion_isAnswered_withWhoseLawItIs_itsSources_andTheNotice() {
        String page = run("can they recharge me after dismissal --jurisdiction US-OH");

        assertThat(page)
                .contains("Can charges be")
                .containsPattern("You asked +can they recharge me after dismissal\n")
                .contains("United States (US): a general answer. You asked for Ohio")
                .containsPattern("Law as of +\\d+ [A-Z][a-z]+ 20\\d\\d\n")
                .containsPattern("Reviewed +editorially on ")
                .containsSubsequence("IN SHORT", "ANSWER", "[1]", "TAKE CARE", "!", "SOURCES", "[1] ", "https://")
                .containsSubsequence("READ NEXT", "--show ", "not legal advice");
    }

    @Test
    void theQuestionOfTheReadme_getsAnAnswer() {
        assertThat(run("can the prosecutor drop my case --jurisdiction US-CA"))
                .contains("Do prosecutors really drop cases")
                .contains("IN SHORT\n    Yes.");
    }

    @Test
    void everyPage_fitsATerminal() {
        for (String line : new String[] {
            "can the prosecutor drop my case --jurisdiction US-CA", "--list", "--topics", "--search dismissal", "--help"
        }) {
            assertThat(run(line).lines().filter(text -> !text.contains("https://")))
                    .as(line)
                    .allSatisfy(text -> assertThat(text.length()).isLessThanOrEqualTo(80));
        }
    }

    @Test
    void withoutAPlace_theLawIsNamedAllTheSame() {
        assertThat(run("three grounds for dismissal --topic employment --jurisdiction ZA"))
                .contains("South Africa (ZA), as you asked.");
        assertThat(run("three grounds for dismissal")).contains("    no one country (001)\n");
        assertThat(run("What reasons is an employer legally allowed to rely on when ending someone's job?"))
                .contains("no one country (001). You named no place")
                .contains("South Africa (ZA): --show dismissal-three-grounds-za\n");
        assertThat(run("can they recharge me after dismissal"))
                .contains("United States (US). You named no place: add --jurisdiction");
    }

    @Test
    void aPlaceInTheQuestion_isUsed_andSaid() {
        assertThat(run("can charges be refiled in Texas"))
                .contains("You did not say where you are; taken from your words: Texas")
                .contains("Texas (US-TX), as you asked.");
        assertThat(run("--search can charges be refiled in Texas")).contains("taken from your words: Texas (US-TX).");
        assertThat(run("can charges be refiled in France"))
                .contains("taken from your words: France (FR).")
                .contains("Sorry: this FAQ has no answer");
    }

    @Test
    void aPlaceThatIsNotKnown_isSaid() {
        assertThat(run("can they recharge me after dismissal --jurisdiction US-QQ"))
                .contains("No jurisdiction \"US-QQ\" is known.")
                .containsPattern("What follows is for United\\s+States");
        assertThat(run("can charges be filed again --jurisdiction QQ"))
                .contains("No jurisdiction \"QQ\" is known.")
                .contains("Sorry: this FAQ has no answer")
                .doesNotContain("United States");
    }

    @Test
    void aQuestionThatIsNoneOfOurs_getsNoAnswer_butTheNotice() {
        assertThat(run("how do I bake sourdough bread"))
                .contains("Sorry: this FAQ has no answer to \"how do I bake sourdough bread\".")
                .doesNotContain("IN SHORT")
                .contains("not legal advice");
    }

    @Test
    void search_listsAsManyAsAskedFor() {
        assertThat(run("--search dismissal --jurisdiction US-CA --limit 3"))
                .contains("Found for \"dismissal\": the first 3 of ")
                .contains("  3. ")
                .doesNotContain("  4. ")
                .doesNotContain("South Africa");
    }

    @Test
    void list_showsWhatAppliesInAPlace_itsOwnFirst() {
        String page = run("--list --jurisdiction US-MT");

        assertThat(page).contains("What applies in Montana (US-MT): ");
        assertThat(page.lines()
                        .filter(line -> line.contains("--show"))
                        .findFirst()
                        .orElseThrow())
                .contains("Montana (US-MT)   --show good-cause-dismissal-us-mt");
    }

    @Test
    void topics_leadToTheirQuestions() {
        assertThat(run("--topics")).containsPattern("criminal/dismissal +\\d+  [A-Z]");
        assertThat(run("--list-topic employment/dismissal"))
                .contains("--show dismissal-three-grounds-za")
                .doesNotContain("nolle-prosequi");
        assertThat(run("--list-topic no-such-topic")).contains("No entry belongs to the topic \"no-such-topic\"");
    }

    @Test
    void show_printsOneEntry() {
        assertThat(run("--show dismissal-three-grounds-za"))
                .containsPattern("Whose law +South Africa \\(ZA\\)\n")
                .contains("SOURCES");
        assertThat(run("--show no-such-entry")).contains("There is no entry \"no-such-entry\"");
    }

    @Test
    void badArguments_areExplained_withUsage_onStandardError() {
        assertThat(status("bail --jurisdiction California")).isEqualTo(CommandLine.BAD_ARGUMENTS);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("but was \"California\"")
                .contains("--jurisdiction TAG");
    }

    @Test
    void theLibrarysOwnLimits_areBadArgumentsToo() {
        assertThat(status("bail --limit 0")).isEqualTo(CommandLine.BAD_ARGUMENTS);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("The limit must be from 1 to 1000, but was 0");
    }

    private String run(String line) {
        out.reset();
        assertThat(status(line)).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(CommandLine.DONE);
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private int status(String line) {
        PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new CommandLine(outStream, errStream).run(line.split(" "));
    }
}
