package org.legalfaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
    @TempDir
    private Path temp;

    private Path pack;
    private Path site;

    @BeforeEach
    void makePack() {
        pack = temp.resolve("pack");
        site = temp.resolve("deep").resolve("site");
        CommandRun.of("new", pack.toString());
    }

    @Test
    void preview_writesASite_andSaysWhereToStart() throws IOException {
        CommandRun run = preview();

        assertThat(run.status()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains(site.resolve("index.html").toString());
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(site.resolve("entries/kite-in-a-storm.html")))
                .contains("<h1>");
        assertThat(site.resolve("style.css")).exists();
    }

    @Test
    void preview_takesThePlaceOfAnEarlierOne_andLeavesWhatElseIsThere() throws IOException {
        preview();
        Files.writeString(site.resolve("notes.txt"), "mine");
        Path entry = pack.resolve("entries/example.json");
        Files.writeString(entry, Files.readString(entry).replace("kite-in-a-storm", "storm"));
        Path expectations = pack.resolve("expectations.json");
        Files.writeString(expectations, Files.readString(expectations).replace("kite-in-a-storm", "storm"));

        assertThat(preview().status()).isEqualTo(ExitCode.OK);
        assertThat(site.resolve("entries/storm.html")).exists();
        assertThat(site.resolve("entries/kite-in-a-storm.html")).doesNotExist();
        assertThat(site.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void preview_overwritesNothingElse() throws IOException {
        CommandRun intoPack = CommandRun.of("preview", pack.toString(), pack.toString());
        assertThat(intoPack.status()).isEqualTo(ExitCode.ERROR);
        assertThat(intoPack.err()).contains("holds something else than a preview");
        assertThat(pack.resolve("index.html")).doesNotExist();

        Path file = Files.writeString(temp.resolve("file"), "mine");
        assertThat(CommandRun.of("preview", pack.toString(), file.toString()).status())
                .isEqualTo(ExitCode.ERROR);
        assertThat(file).hasContent("mine");
    }

    @Test
    void aForgedListOfFiles_leadsNowhereElse() throws IOException {
        preview();
        Path precious = Files.writeString(temp.resolve("precious.txt"), "mine");
        Files.writeString(site.resolve(".faq-preview"), "../../precious.txt\n" + precious.toAbsolutePath() + "\n");

        assertThat(preview().status()).isEqualTo(ExitCode.OK);
        assertThat(precious).hasContent("mine");
    }

    @Test
    void progress_isSeenByThoseWhoLookOn_only() {
        StringWriter out = new StringWriter();
        try (Progress watched = new Progress(new PrintWriter(out), true)) {
            watched.say("Writing:", 1, 200);
            watched.say("Writing:", 2, 200);
            watched.say("Writing:", 3, 200);
        }
        assertThat(out.toString().split("Writing")).hasSize(3);
        assertThat(out.toString()).contains("1% …").endsWith("\r\033[K");

        StringWriter nothing = new StringWriter();
        try (Progress alone = new Progress(new PrintWriter(nothing), false)) {
            alone.say("Writing");
        }
        assertThat(nothing.toString()).isEmpty();
    }

    private CommandRun preview() {
        return CommandRun.of("preview", pack.toString(), site.toString());
    }
}
