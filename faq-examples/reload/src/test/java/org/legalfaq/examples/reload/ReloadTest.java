package org.legalfaq.examples.reload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legalfaq.ContentPacks;
import org.legalfaq.pack.PackSource;

class ReloadTest {
    private static final String WHEN = "when are you open";
    private static final String BRING = "which papers should I bring";

    @TempDir
    Path folder;

    private Editor editor;

    @BeforeEach
    void saveThePack() throws IOException {
        editor = new Editor(Path.of("src/main"), folder);
        editor.savesThePack();
    }

    @Test
    void thePack_hasNoProblems() {
        assertThat(ContentPacks.check(PackSource.directory(folder)).problems()).isEmpty();
    }

    @Test
    void aChange_isAnsweredFromTheReloadOn() throws IOException {
        try (FrontDesk desk = new FrontDesk(folder)) {
            editor.savesTheHours("second-day.json");
            assertThat(desk.reply(WHEN)).isEqualTo("On Tuesdays from 2 to 5.");

            assertThat(desk.lookAgain()).isEqualTo("The new content is in use.");

            assertThat(desk.reply(WHEN)).isEqualTo("On Tuesdays and Thursdays from 2 to 5.");
            assertThat(desk.lookAgain()).isEqualTo("Nothing has changed.");
        }
    }

    @Test
    void aVersionWithMistakes_isRefusedWithEachOfThem_andTheOldAnswersGoOn() throws IOException {
        try (FrontDesk desk = new FrontDesk(folder)) {
            String bring = desk.reply(BRING);
            editor.savesTheHours("slip.json");

            assertThat(desk.lookAgain())
                    .startsWith("The old content stays. ")
                    .contains("2 errors", "hours.json:", "\"visit\"", "\"what-to-brnig\"");

            assertThat(desk.reply(WHEN)).isEqualTo("On Tuesdays from 2 to 5.");
            assertThat(desk.reply(BRING)).isEqualTo(bring).startsWith("Every letter");
        }
    }

    @Test
    void theCorrectedVersion_isTakenAfterARefusal() throws IOException {
        try (FrontDesk desk = new FrontDesk(folder)) {
            editor.savesTheHours("slip.json");
            desk.lookAgain();
            editor.savesTheHours("corrected.json");

            assertThat(desk.lookAgain()).isEqualTo("The new content is in use.");

            assertThat(desk.reply(WHEN)).isEqualTo("On Tuesdays and Thursdays from 1 to 5.");
        }
    }

    @Test
    void theStory_tellsEachChange_withTheAnswerAfterIt() throws IOException {
        assertThat(Reload.story(editor).lines().filter(line -> line.startsWith("  - ")))
                .containsExactly(
                        "  - On Tuesdays from 2 to 5.",
                        "  - On Tuesdays from 2 to 5.",
                        "  - On Tuesdays and Thursdays from 2 to 5.",
                        "  - On Tuesdays and Thursdays from 2 to 5.",
                        "  - On Tuesdays and Thursdays from 1 to 5.");
    }
}
