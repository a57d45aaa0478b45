package org.legalfaq.authoring.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.legalfaq.pack.PackLimits;

/** A file with mistakes gives the row and column of each, and no pack. */
class RowProblemsTest {
    private static final String HEADER = "id,language,question,answer,topics,jurisdictions,last_reviewed,related\n";

    @Test
    void everyBadRow_isNamed_andNoneIsSkipped() {
        PackImport read = Imports.of(ExchangeFormat.CSV, HEADER + """
                storm,en,May I fly in a storm?,No.,flying,US,2026-01-10,
                No Slug,en,May I fly at night?,Yes.,flying,US,,
                rain,en,,Yes.,flying,US,yesterday,
                fog,en,May I fly in fog?,No.[^rule-7],flying,US-QQ,2026-01-10,gone
                """);

        assertThat(read.pack()).isEmpty();
        assertThat(read.report().problems())
                .extracting(ExchangeProblem::row, ExchangeProblem::column)
                .containsExactly(tuple(3, "id"), tuple(4, "question"));
        assertThat(read.report().toString()).contains("row 3, id: found \"No Slug\"; expected an entry id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fog,en,Q?,No.[^rule-7],flying,US,,; answer; LF408",
                "fog,en,Q?,No.,flying,US-QQ,,; jurisdictions; LF404",
                "fog,en,Q?,No.,flying,US,2027-01-01,; lastReviewed; LF410",
                "fog,en,Q?,a\u0000b,flying,US,,; answer; LF208",
                "fog,en,Q?,a\u202eb,flying,US,,; answer; LF208",
                "fog,en,Q?,No.,flying,US,,gone; related; gone"
            })
    void rulesOfThePack_nameTheRowToo(String row, String column, String found) {
        PackImport read = Imports.of(ExchangeFormat.CSV, HEADER + "storm,en,Storm?,No.,flying,US,,\n" + row + "\n");

        assertThat(read.pack()).isEmpty();
        assertThat(read.report().problems())
                .allMatch(problem -> problem.row() == 3)
                .anySatisfy(problem -> {
                    assertThat(problem.column()).isEqualTo(column);
                    assertThat(problem.found()).contains(found);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "CSV, 'question,answer\n\"Why?,Because.\n', 2",
        "CSV, 'question,answer\n\"Why\"?,Because.\n', 2",
        "CSV, 'question,answer\nWhy?,Because.,and more\n', 2",
        "CSV, 'frage,antwort\nWarum?,Darum.\n', 1",
        "AZURE_TSV, 'Question\tAnswer\tSource\nWhy?\tBecause.\tx\ty\n', 2",
        "AZURE_TSV, 'Question\tAnswer\tQnaId\nWhy?\tBecause.\t1\nHow?\tSo.\t1\n', 3",
        "AZURE_TSV, 'Question\tAnswer\tPrompts\nWhy?\tBecause.\t[{\n', 2",
        "AZURE_TSV, 'Question\tAnswer\nWhy?\t<script>x</script>\n', 2",
        "KENDRA_CSV, '_question,_answer\nWhy?,\n', 2",
        "KENDRA_JSON, '{\"FaqDocuments\": [{\"Question\": \"Why?\", \"Answer\": 7}]}', 1",
        "KENDRA_JSON, '{\"FaqDocuments\": [{\"Question\": \"Why?\"}]}', 1",
        "KENDRA_JSON, '{\"FaqDocuments\":\n [{\"Question\": \"Why?\",,', 2",
        "PHPMYFAQ_JSON, '[{\"faq\": {\"question\": \"Why?\", \"answer\": \"&lt;br&gt;\"}}]', 1",
        "SCHEMA_ORG, '{\"@type\": \"FAQPage\", \"mainEntity\": [{\"@type\": \"Question\", \"name\": \"Why?\"}]}', 1"
    })
    void mistakesOfEachFormat_areNamed(ExchangeFormat format, String text, int row) {
        PackImport read = Imports.of(format, text);

        assertThat(read.pack()).isEmpty();
        assertThat(read.report().problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.row()).isEqualTo(row);
            assertThat(problem.hint()).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoText_orTooMuch_isRefused(ExchangeFormat format) {
        byte[] latin = "question,answer\nÜber?,Ja.\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(PackImport.of(latin, format, Imports.settings().build())
                        .report()
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.found()).isEqualTo("the byte 0xDC"));
        assertThat(Imports.of(format, "").report().hasProblems()).isTrue();
        assertThat(Imports.of(format, "\u0000").report().hasProblems()).isTrue();
        assertThat(Imports.of(format, "[".repeat(100_000)).report().hasProblems())
                .isTrue();
        assertThat(Imports.of(format, "\"".repeat(100_001)).report().hasProblems())
                .isTrue();
        assertThat(Imports.of(
                                format,
                                "x".repeat(2000),
                                Imports.settings()
                                        .limits(PackLimits.DEFAULT.toBuilder()
                                                .maxFileBytes(1000)
                                                .build())
                                        .build())
                        .report()
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.found()).isEqualTo("2000 bytes"));
    }

    @Test
    void moreEntriesThanAPackMayHave_areRefused_beforeAPackIsMade() {
        ImportSettings two = Imports.settings()
                .limits(PackLimits.DEFAULT.toBuilder().maxEntries(2).build())
                .build();

        assertThat(Imports.of(ExchangeFormat.CSV, "question,answer\nWhy?,So.\nHow?,So.\n", two)
                        .report()
                        .problems())
                .isEmpty();
        assertThat(Imports.of(ExchangeFormat.CSV, "question,answer\nWhy?,So.\nHow?,So.\nWho?,We.\n", two)
                        .report()
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.found() + "; " + problem.expected())
                        .isEqualTo("3 entries; at most 2: a pack has a file for each"));
    }

    @Test
    void aHugeCell_isNamedByItsRow() {
        String huge = "x".repeat(PackLimits.DEFAULT.maxTextLength() + 1);

        assertThat(Imports.of(ExchangeFormat.CSV, "question,answer\nWhy?,So.\nHow?," + huge + "\n")
                        .report()
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.row()).isEqualTo(3);
                    assertThat(problem.found()).contains("LF207");
                });
    }
}
