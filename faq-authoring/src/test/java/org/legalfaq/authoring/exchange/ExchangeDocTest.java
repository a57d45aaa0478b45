package org.legalfaq.authoring.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page for editors says what the code does. */
class ExchangeDocTest {
    private static final Path PAGE = Path.of("..", "docs", "exchange.md");

    @ParameterizedTest
    @EnumSource
    void everyField_isInTheTable(ExchangeField field) throws IOException {
        String row = Arrays.stream(ExchangeFormat.values())
                .map(format -> switch (format.carry(field)) {
                    case FIELD -> "yes";
                    case IN_ANSWER -> "in the answer";
                    case LOST -> "no";
                })
                .collect(Collectors.joining(" | ", "| `" + field.fieldName() + "` | ", " |\n"));

        assertThat(Files.readString(PAGE)).contains(row);
    }

    @Test
    void everyColumn_isExplained() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(PlainCsv.COLUMNS).allMatch(column -> page.contains("`" + column + "`"));
        assertThat(ExchangeFormat.values()).allMatch(format -> page.contains("| `" + format.id() + "` |"));
    }
}
