package org.legalfaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages tell readers to type does what it says, one line after the other; {@link TrustTest} has docs/signing.md. */
class DocumentedCommandsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"README.md, 8", "docs/cli.md, 2", "docs/exchange.md, 2"})
    void everyCommandOfThePage_works(String page, int least) throws IOException {
        // What a reader of docs/exchange.md has already.
        CommandRun.of("convert", "bundled", folder.resolve("faq.tsv").toString(), "--to", "azure-tsv");

        List<List<String>> commands = DocumentedCommands.of(page, folder);

        assertThat(commands).hasSizeGreaterThanOrEqualTo(least);
        assertThat(commands).allSatisfy(command -> {
            CommandRun run = CommandRun.of(command.toArray(String[]::new));
            assertThat(run.status()).as(command + "\n" + run.out() + run.err()).isIn(ExitCode.OK, ExitCode.ATTENTION);
            assertThat(run.out()).isNotBlank();
        });
    }

    @Test
    void everyTestThatAPageNames_isThere() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path page : files("docs", ".md", Path.of("..", "README.md"), Path.of("..", "CONTRIBUTING.md"))) {
            Pattern.compile("-Dtest=(\\w+)")
                    .matcher(Files.readString(page))
                    .results()
                    .forEach(test -> named.add(test.group(1) + ".java"));
        }
        Set<String> tests = new TreeSet<>();
        for (String module : List.of("faq-core", "faq-content", "faq-authoring", "faq-cli")) {
            files(module + "/src/test", ".java")
                    .forEach(file -> tests.add(file.getFileName().toString()));
        }

        assertThat(named).hasSizeGreaterThan(3);
        assertThat(tests).containsAll(named);
    }

    private static List<Path> files(String folder, String suffix, Path... more) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", folder))) {
            return Stream.concat(
                            Stream.of(more),
                            files.filter(file -> file.toString().endsWith(suffix)))
                    .toList();
        }
    }
}
