package org.legalfaq.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor does with a pack of their own: make it, check it, change it, compare. */
class PackWorkTest {
    private static final String ENTRIES = "entries/example.json";

    @TempDir
    private Path temp;

    @Test
    void newPack_passesItsCheck_andItsExpectations() {
        Path pack = newPack("ours");

        CommandRun check = CommandRun.of("check", pack.toString());
        assertThat(check.out()).startsWith("Reading grade").endsWith("my-pack: no errors, no warnings.\n");
        assertThat(check.status()).isEqualTo(ExitCode.OK);
        assertThat(CommandRun.of("evaluate", pack.toString()).status()).isEqualTo(ExitCode.OK);
    }

    @Test
    void newPack_namesASchemaInEveryFile_thatLiesBesideIt() throws IOException {
        Path pack = newPack("hinted");

        for (String name : List.of("pack.json", "topics.json", "expectations.json", ENTRIES)) {
            Path file = pack.resolve(name);
            Object schema = TestJson.read(Files.readString(file)).get("$schema");
            assertThat(file.resolveSibling(schema.toString())).isRegularFile();
        }
    }

    @Test
    void newPack_takesWhateverTitle_andRefusesWhatCannotBeAnId() {
        String title = "\"${id}\" \\ § and more";
        Path pack = temp.resolve("a").resolve("b");

        assertThat(CommandRun.of("new", pack.toString(), "--id", "our-rules", "--title", title)
                        .status())
                .isEqualTo(ExitCode.OK);
        assertThat(PackLocation.of(pack.toString()).load().info().title()).isEqualTo(title);

        CommandRun refused = CommandRun.of("new", temp.resolve("c").toString(), "--id", "Our rules");
        assertThat(refused.status()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("\"Our rules\"");
        assertThat(temp.resolve("c")).doesNotExist();
    }

    @Test
    void newPack_overwritesNothing() throws IOException {
        Files.writeString(temp.resolve("notes.txt"), "mine");

        CommandRun run = CommandRun.of("new", temp.toString());

        assertThat(run.status()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err()).contains("is not empty");
        assertThat(temp.resolve("pack.json")).doesNotExist();
    }

    @Test
    void check_namesFilesBesideEntries_thatAreNotListed() throws IOException {
        Path pack = newPack("forgetful");
        Files.writeString(pack.resolve("entries/forgotten.json"), "{}");
        Files.writeString(pack.resolve("entries/picture.png"), "");
        Files.writeString(pack.resolve("notes.md"), "");

        CommandRun run = CommandRun.of("check", pack.toString());

        assertThat(run.out()).containsOnlyOnce("Not read: ").contains("forgotten.json, which \"files\" of");
        assertThat(run.status()).isEqualTo(ExitCode.OK);
    }

    @Test
    void check_namesEachError_withItsLine() throws IOException {
        Path pack = newPack("broken");
        edit(pack, ENTRIES, "\"topics\": [\"example\"]", "\"topics\": [\"exmaple\"]");

        CommandRun run = CommandRun.of("check", pack.toString());

        assertThat(run.status()).isEqualTo(ExitCode.ERROR);
        assertThat(run.out())
                .containsPattern("entries/example.json:\\d+:\\d+: LF403 topic is not declared")
                .contains("my-pack: 1 error. Warnings are looked for once the errors are gone.");
    }

    @Test
    void check_namesEachWarning_andJsonCarriesTheSame() throws IOException {
        Path pack = newPack("advising");
        edit(pack, ENTRIES, "Lightning can follow", "You should sue the wind. Lightning can follow");

        CommandRun run = CommandRun.of("check", pack.toString());
        assertThat(run.status()).isEqualTo(ExitCode.ATTENTION);
        assertThat(run.out())
                .containsPattern(
                        "advising/entries/example.json:\\d+:\\d+: LF611 reads as advice at kite-in-a-storm \\(en\\) answer")
                .contains("my-pack: no errors, 1 warning.\n");

        CommandRun json = CommandRun.of("check", pack.toString(), "--json");
        assertThat(json.status()).isEqualTo(ExitCode.ATTENTION);
        Map<?, ?> report = TestJson.read(json.out());
        assertThat(report.get("errors")).isEqualTo(0);
        assertThat(report.get("warnings")).isEqualTo(1);
        assertThat(report.get("lint").toString()).contains("LF611", "kite-in-a-storm");
        assertThat(report.get("reading").toString()).contains("shortAnswer", "flesch-kincaid");
    }

    @Test
    void check_judgesOverdueReviews_onTheDayGiven() {
        Path pack = newPack("old");

        assertThat(CommandRun.of("check", pack.toString(), "--on", "2028-03-02").out())
                .contains("LF632");
        assertThat(CommandRun.of("overdue", pack.toString()).status()).isEqualTo(ExitCode.OK);
        CommandRun overdue = CommandRun.of("overdue", pack.toString(), "--on", "2028-03-02");
        assertThat(overdue.status()).isEqualTo(ExitCode.ATTENTION);
        assertThat(overdue.out()).contains("1 entry overdue on 2028-03-02", "review by 2028-03-01");
    }

    @Test
    void check_ofNothing_saysWhatWasLookedFor() {
        CommandRun run = CommandRun.of("check", temp.resolve("gone").toString());

        assertThat(run.status()).isEqualTo(ExitCode.ERROR);
        assertThat(run.out()).contains("LF101");
        assertThat(CommandRun.of("show", temp.resolve("gone.zip").toString(), "x")
                        .status())
                .isEqualTo(ExitCode.ERROR);
    }

    @Test
    void manifest_standsForItsPack() {
        Path pack = newPack("named");

        assertThat(CommandRun.of("check", pack.resolve("pack.json").toString()))
                .isEqualTo(CommandRun.of("check", pack.toString()));
        assertThat(CommandRun.of("check", pack.resolve("topics.json").toString())
                        .out())
                .contains("no zip file, or a damaged one");
    }

    @Test
    void wrongWords_areAnsweredInWords() {
        String pack = newPack("asked").toString();

        assertThat(CommandRun.of("chek", pack).err())
                .startsWith("There is no command \"chek\".\n")
                .contains("faq-cli check");
        assertThat(CommandRun.of("search", pack, "kite", "--limit", "many").err())
                .contains("A number must be whole");
        assertThat(CommandRun.of("convert", "faq.csv", pack, "--from", "csv", "--id", "x")
                        .err())
                .contains("--from needs --publisher, --license, --language, --jurisdiction, --disclaimer:");
        assertThat(CommandRun.of("suggest", pack, "zzz"))
                .isEqualTo(new CommandRun(ExitCode.ATTENTION, "No question continues \"zzz\".\n", ""));
    }

    @Test
    void zipFile_isAPackToo() throws IOException {
        Path pack = newPack("zipped");
        Path zip = temp.resolve("pack.zip");
        try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Files.createDirectory(files.getPath("/entries"));
            for (String name : new String[] {"pack.json", "topics.json", "expectations.json", ENTRIES}) {
                Files.copy(pack.resolve(name), files.getPath("/" + name));
            }
        }

        assertThat(CommandRun.of("check", zip.toString()).status()).isEqualTo(ExitCode.OK);
    }

    @Test
    void evaluate_namesEachFailure() throws IOException {
        Path pack = newPack("failing");
        edit(pack, "expectations.json", "who gets the house after a divorce", "may I fly a kite in a storm");

        CommandRun run = CommandRun.of("evaluate", pack.toString());

        assertThat(run.status()).isEqualTo(ExitCode.ATTENTION);
        assertThat(run.out()).contains("P@1 1.000", "\"may I fly a kite in a storm\": expected none");
        assertThat(TestJson.read(
                        CommandRun.of("evaluate", pack.toString(), "--json").out()))
                .containsEntry("precisionAt1", 1.0);
    }

    @Test
    void evaluate_againstAnEarlierPack_listsGainsAndLosses() throws IOException {
        Path before = newPack("earlier");
        Path after = newPack("later");
        edit(after, ENTRIES, "kite rules for bad weather", "who gets the house after a divorce");

        CommandRun worse = CommandRun.of("evaluate", after.toString(), "--against", before.toString());
        CommandRun better = CommandRun.of("evaluate", before.toString(), "--against", after.toString(), "--json");
        CommandRun same = CommandRun.of("evaluate", after.toString(), "--against", after.toString());

        assertThat(worse.status()).isEqualTo(ExitCode.ATTENTION);
        assertThat(worse.out())
                .contains("0 gained, 1 lost: may be chance", "Lost: holds no longer:", "Wrong answers that are new:")
                .contains("  - \"who gets the house after a divorce\": expected none, found kite-in-a-storm");
        assertThat(better.status()).isEqualTo(ExitCode.OK);
        assertThat(TestJson.read(better.out()))
                .extractingByKey("gains")
                .asInstanceOf(LIST)
                .hasSize(1);
        assertThat(same.status()).isEqualTo(ExitCode.OK);
        assertThat(same.out()).contains("0 gained, 0 lost");
    }

    @Test
    void evaluate_canKeepToOneLanguage() {
        Path pack = newPack("english");

        assertThat(CommandRun.of("evaluate", pack.toString(), "--language", "en")
                        .status())
                .isEqualTo(ExitCode.OK);
        assertThat(CommandRun.of("evaluate", pack.toString(), "--language", "es"))
                .satisfies(run -> assertThat(run.status()).isEqualTo(ExitCode.ATTENTION))
                .satisfies(run -> assertThat(run.out()).contains("0 expectations with an entry"));
    }

    @Test
    void diff_saysWhatWasAdded_changed_withdrawn_andAnsweredOtherwise() throws IOException {
        Path before = newPack("before");
        Path same = newPack("same");
        Path changed = newPack("changed");
        Path replaced = newPack("replaced");
        edit(changed, ENTRIES, "Put your own", "Write your own");
        edit(replaced, ENTRIES, "kite-in-a-storm", "storm");
        edit(replaced, "expectations.json", "kite-in-a-storm", "storm");

        assertThat(CommandRun.of("diff", before.toString(), same.toString()))
                .isEqualTo(new CommandRun(ExitCode.OK, "Nothing changed.\n", ""));
        assertThat(CommandRun.of("diff", before.toString(), changed.toString()).out())
                .isEqualTo("changed    kite-in-a-storm: shortAnswer\n");
        CommandRun run = CommandRun.of("diff", before.toString(), replaced.toString());
        assertThat(run.status()).isEqualTo(ExitCode.ATTENTION);
        assertThat(run.out())
                .contains("added      storm\n", "withdrawn  kite-in-a-storm, and its id leads nowhere")
                .containsPattern(
                        "reply +\"can I fly my kite when there is lightning\": was [^;]*kite-in-a-storm, is\\s+[^;]*storm;");
        assertThat(TestJson.read(CommandRun.of("diff", before.toString(), replaced.toString(), "--json")
                                .out())
                        .get("withdrawn")
                        .toString())
                .contains("kite-in-a-storm");
    }

    private Path newPack(String name) {
        Path folder = temp.resolve(name);
        CommandRun run = CommandRun.of("new", folder.toString());
        assertThat(run.status()).as(run.err()).isEqualTo(ExitCode.OK);
        return folder;
    }

    static void edit(Path pack, String name, String old, String text) throws IOException {
        Path file = pack.resolve(name);
        String before = Files.readString(file);
        assertThat(before).contains(old);
        Files.writeString(file, before.replace(old, text));
    }
}
