package org.legalfaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
}
