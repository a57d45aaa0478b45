package org.legalfaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor does with a pack in Markdown, and how a pack comes to be one. */
class MarkdownPackTest {
    @TempDir
    private Path temp;

    @Test
    void newPack_inMarkdown_isThePackInJson() {
        Path markdown = temp.resolve("markdown");
        Path json = temp.resolve("json");
        String title = "\"${id}\" \\ § # and: more";

        assertThat(run("new", markdown, "--markdown", "--title", title, "--publisher", title)
                        .status())
                .isEqualTo(ExitCode.OK);
        run("new", json, "--title", title, "--publisher", title);

        assertThat(run("check", markdown).out()).endsWith("my-pack: no errors, no warnings.\n");
        assertThat(PackLocation.of(markdown.toString()).load())
                .isEqualTo(PackLocation.of(json.toString()).load());
    }

    @Test
    void everyCommand_readsMarkdown() {
        Path pack = temp.resolve("ours");
        run("new", pack, "--markdown");

        assertThat(run("evaluate", pack).status()).isEqualTo(ExitCode.OK);
        assertThat(run("show", pack, "kite-in-a-storm").out()).contains("May I fly a kite in a storm?");
        assertThat(run("ask", pack, "may I fly a kite in a storm").status()).isEqualTo(ExitCode.OK);
        assertThat(run("search", pack, "kite").out()).contains("kite-in-a-storm");
        assertThat(run("citing", pack, "Rule 7").out()).contains("kite-in-a-storm");
        assertThat(run("diff", pack, pack.toString()).out()).isEqualTo("Nothing changed.\n");
    }

    @Test
    void check_namesTheLineInTheMarkdownFile() throws IOException {
        Path pack = temp.resolve("broken");
        run("new", pack, "--markdown");
        Path entry = pack.resolve("entries/example.md");
        Files.writeString(
                entry,
                Files.readString(entry)
                        .replace("topics: [example]", "topics: [exmaple]")
                        .replace("## Cautions", "## Warnings"));

        CommandRun check = run("check", pack);

        assertThat(check.status()).isEqualTo(ExitCode.ERROR);
        assertThat(check.out())
                .contains("broken/entries/example.md:8:10: LF403 topic is not declared")
                .contains("broken/entries/example.md:44:1: LF209 syntax error: found the heading \"## Warnings\"");
    }

    @Test
    void convert_thereAndBack_changesNothing() throws IOException {
        Path json = temp.resolve("json");
        run("new", json);

        CommandRun there = run("convert", json, temp.resolve("md").toString(), "--to", "markdown");
        assertThat(there.out()).contains("with entries in Markdown");
        assertThat(run("convert", temp.resolve("md"), temp.resolve("back.zip").toString(), "--to", "json")
                        .status())
                .isEqualTo(ExitCode.OK);

        assertThat(temp.resolve("md/entries/example.md")).exists();
        assertThat(PackLocation.of(temp.resolve("back.zip").toString()).load())
                .isEqualTo(PackLocation.of(json.toString()).load());
        assertThat(Files.readString(temp.resolve("md/topics.json")))
                .isEqualTo(Files.readString(json.resolve("topics.json")));
    }

    @Test
    void convert_writesTheBundledPack() {
        assertThat(CommandRun.of("convert", "bundled", temp.resolve("md").toString(), "--to", "markdown")
                        .status())
                .isEqualTo(ExitCode.OK);
        assertThat(PackLocation.of(temp.resolve("md").toString()).load()).isEqualTo(PackLocation.BUNDLED.load());
    }

    @Test
    void convert_overwritesNothing_andNeedsASoundPack() throws IOException {
        Path pack = temp.resolve("ours");
        run("new", pack);
        Path zip = Files.createFile(temp.resolve("taken.zip"));

        assertThat(run("convert", pack, pack.toString(), "--to", "json").err()).contains("is not empty");
        assertThat(run("convert", pack, zip.toString(), "--to", "json").err()).contains("is there already");
        assertThat(run("convert", pack, temp.resolve("x").toString(), "--to", "word")
                        .status())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("convert", pack, temp.resolve("x").toString()).status()).isEqualTo(ExitCode.USAGE);
        Files.delete(pack.resolve("entries/example.json"));
        CommandRun broken = run("convert", pack, temp.resolve("x.zip").toString(), "--to", "markdown");
        assertThat(broken.status()).isEqualTo(ExitCode.ERROR);
        assertThat(broken.err()).contains("LF103");
        assertThat(temp.resolve("x.zip")).doesNotExist();
    }

    private static CommandRun run(String command, Path pack, String... more) {
        String[] args = new String[more.length + 2];
        args[0] = command;
        args[1] = pack.toString();
        System.arraycopy(more, 0, args, 2, more.length);
        return CommandRun.of(args);
    }
}
