package org.legalfaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages on the bundled pack are those that the command prints. */
class ContentDocsTest {
    @ParameterizedTest
    @CsvSource({"content.md, overview bundled", "content-status.md, overview bundled --status"})
    void pages_areUpToDate(String page, String command) throws IOException {
        CommandRun run = CommandRun.of(command.split(" "));

        assertThat(run.status()).isEqualTo(ExitCode.OK);
        assertThat(Path.of("..", "docs", page))
                .as("Write it anew: faq-cli %s > docs/%s", command, page)
                .hasContent(run.out());
    }
}
