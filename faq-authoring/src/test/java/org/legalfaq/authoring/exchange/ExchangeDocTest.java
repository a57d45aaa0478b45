package org.legalfaq.authoring.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.legalfaq.ContentPacks;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;

/** The page for editors says what the code does. */
class ExchangeDocTest {
    private static final Path PAGE = Path.of("..", "docs", "exchange.md");
    private static final Path SOURCE = Path.of("src/test/java/org/legalfaq/authoring/exchange/ExchangeDocTest.java");

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
    void theSnippet_standsInThisTest_andRuns() throws IOException {
        ContentPack pack = ContentPacks.bundled();
        PackExport export = PackExport.of(pack, ExchangeFormat.AZURE_TSV);
        byte[] file = export.text().getBytes(StandardCharsets.UTF_8);

        ImportSettings settings = ImportSettings.builder()
                .packId("our-faq")
                .publisher("Our court")
                .license("CC-BY-4.0")
                .released(pack.info().released())
                .language(LanguageTag.ENGLISH)
                .jurisdictions(List.of(Jurisdiction.of("US-CA")))
                .disclaimer("General information, not legal advice.")
                .build();
        PackImport read = PackImport.of(file, ExchangeFormat.AZURE_TSV, settings);
        assertThat(read.pack().orElseThrow().entries()).isNotEmpty();

        Matcher snippet = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        assertThat(snippet.find()).isTrue();
        assertThat(squeeze(Files.readString(SOURCE))).contains(squeeze(snippet.group(1)));
        assertThat(snippet.find()).as("a second snippet, which no test runs").isFalse();
    }

    private static String squeeze(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void everyColumn_isExplained() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(PlainCsv.COLUMNS).allMatch(column -> page.contains("`" + column + "`"));
        assertThat(ExchangeFormat.values()).allMatch(format -> page.contains("| `" + format.id() + "` |"));
    }
}
