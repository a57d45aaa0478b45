package org.legalfaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legalfaq.model.ContentPack;

/** A few hundred questions of another product become a pack, are checked, asked and shown, and go back. */
class ForeignPackTest {
    private static final List<String> THINGS = List.of(
            "charge", "warrant", "fine", "bail", "permit", "licence", "tenancy", "deposit", "appeal", "hearing");
    private static final List<String> VERBS = List.of("drop", "seal", "pay", "transfer", "renew", "contest", "delay");

    @TempDir
    private Path temp;

    @Test
    void azureTable_goesThroughTheWholeChain_andBack() throws IOException {
        long seed = Long.getLong("faq.seed", 42);
        Path tsv = Files.writeString(temp.resolve("kb.tsv"), table(new Random(seed), 300));
        Path pack = temp.resolve("pack");

        CommandRun made = convert(tsv, pack, "--from", "azure-tsv");
        assertThat(made.status()).as("-Dfaq.seed=" + seed + made.err()).isEqualTo(ExitCode.ATTENTION);
        assertThat(made.err()).contains("Source: not imported").contains("(row 2, row 5, row 8 and 297 more)");

        CommandRun check = CommandRun.of("check", pack.toString());
        assertThat(check.status()).as(check.out()).isNotEqualTo(ExitCode.ERROR);
        assertThat(check.out()).contains("no errors");
        assertThat(CommandRun.of("evaluate", pack.toString()).status()).isNotEqualTo(ExitCode.ERROR);
        String first = questions(Files.readString(tsv)).get(0);
        assertThat(CommandRun.of("ask", pack.toString(), first).out()).contains(first);
        Path site = temp.resolve("site");
        assertThat(CommandRun.of("preview", pack.toString(), site.toString()).status())
                .isEqualTo(ExitCode.OK);
        assertThat(site.resolve("index.html")).isRegularFile();

        Path back = temp.resolve("back.tsv");
        assertThat(CommandRun.of("convert", pack.toString(), back.toString(), "--to", "azure-tsv")
                        .status())
                .isEqualTo(ExitCode.ATTENTION);
        assertThat(questions(Files.readString(back))).isEqualTo(questions(Files.readString(tsv)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "azure-tsv", "kendra-json", "kendra-csv", "phpmyfaq-json", "schema-org"})
    void bundledPack_goesOut_andComesInAgain(String format) throws IOException {
        Path file = temp.resolve("export");
        CommandRun out = CommandRun.of("convert", "bundled", file.toString(), "--to", format);
        assertThat(out.status()).as(out.err()).isEqualTo(ExitCode.ATTENTION);
        assertThat(out.err()).contains("synonyms: not carried");

        CommandRun in = convert(file, temp.resolve("pack"), "--from", format, "--to", "markdown");
        assertThat(in.status()).as(in.err()).isIn(ExitCode.OK, ExitCode.ATTENTION);
        ContentPack pack = PackLocation.of(temp.resolve("pack").toString()).load();
        assertThat(pack.entries()).hasSizeGreaterThan(100);
    }

    @Test
    void problems_areNamedByRow_andNothingIsWritten() throws IOException {
        Path csv = Files.writeString(temp.resolve("faq.csv"), "question,answer\nWhy?,\nHow?,So.\n");

        CommandRun run = convert(csv, temp.resolve("pack"), "--from", "csv");

        assertThat(run.status()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err()).contains("row 2, answer: found an empty cell", "No row was skipped");
        assertThat(temp.resolve("pack")).doesNotExist();
    }

    @Test
    void losses_andProblems_areJsonForPrograms() throws IOException {
        Path csv = Files.writeString(temp.resolve("faq.csv"), "question,answer\nWhy?,\nHow?,So.\n");
        Path export = temp.resolve("export.csv");

        CommandRun refused = convert(csv, temp.resolve("pack"), "--from", "csv", "--json");
        CommandRun written = CommandRun.of("convert", "bundled", export.toString(), "--to", "csv", "--json");

        assertThat(refused.status()).isEqualTo(ExitCode.ERROR);
        assertThat(TestJson.read(refused.out())).containsEntry("written", false).containsEntry("problemCount", 1);
        assertThat(TestJson.read(refused.out()).get("problems").toString()).contains("row=2", "an empty cell");
        assertThat(refused.err()).isEmpty();
        assertThat(written.status()).isEqualTo(ExitCode.ATTENTION);
        assertThat(TestJson.read(written.out()))
                .containsEntry("written", true)
                .containsEntry("target", export.toString())
                .containsEntry("format", "csv");
        assertThat(TestJson.read(written.out()).get("losses").toString()).contains("synonyms");
        assertThat(written.err()).isEmpty();
    }

    @Test
    void law_isNotGuessed() throws IOException {
        Path csv = Files.writeString(temp.resolve("faq.csv"), "question,answer\nHow?,So.\n");

        CommandRun run = CommandRun.of(
                "convert",
                csv.toString(),
                temp.resolve("pack").toString(),
                "--from",
                "csv",
                "--id",
                "x",
                "--publisher",
                "Us",
                "--license",
                "CC0-1.0",
                "--language",
                "en",
                "--disclaimer",
                "Not law.");

        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--from needs --jurisdiction");
    }

    private static CommandRun convert(Path file, Path pack, String... more) {
        List<String> arguments = new ArrayList<>(List.of("convert", file.toString(), pack.toString()));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of(
                "--id",
                "city-faq",
                "--publisher",
                "City",
                "--license",
                "CC0-1.0",
                "--language",
                "en",
                "--jurisdiction",
                "US-CA",
                "--disclaimer",
                "General information, not legal advice."));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private static String table(Random random, int entries) {
        StringBuilder table = new StringBuilder(
                "\uFEFFQuestion\tAnswer\tSource\tMetadata\tSuggestedQuestions\tIsContextOnly\tPrompts\tQnaId\n");
        for (int i = 1; i <= entries; i++) {
            String thing = THINGS.get(random.nextInt(THINGS.size()));
            String verb = VERBS.get(random.nextInt(VERBS.size()));
            String answer = "You may " + verb + " it within **" + (1 + random.nextInt(30))
                    + " days**.\\n\\nSee [the form](https://example.org/" + thing + "/" + i + ").";
            String prompts =
                    "[{\"DisplayOrder\":0,\"QnaId\":" + (1 + random.nextInt(entries)) + ",\"DisplayText\":\"more\"}]";
            for (String question : List.of(
                    "Can I " + verb + " " + thing + " " + i + "?",
                    "how do I " + verb + " number " + i,
                    thing + " " + i + " please help")) {
                table.append(String.join(
                                "\t", question, answer, "site.html", "", "[]", "False", prompts, String.valueOf(i)))
                        .append('\n');
            }
        }
        return table.toString();
    }

    private static List<String> questions(String table) {
        return table.lines().skip(1).map(line -> line.split("\t", -1)[0]).collect(Collectors.toList());
    }
}
