package org.legalfaq.authoring.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers made to exhaust the reader are read, or refused with their row, in little time. */
class HostileAnswersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "<div>",
                "<ul><li>",
                "<blockquote>",
                "<table><tr><td>",
                "<a href=x>",
                "<p",
                "<!--",
                "&amp;",
                "</b>",
                ">",
                "> ",
                "[",
                "![",
                "*a ",
                "_",
                "`",
                "<",
                "<a ",
                "- ",
                "[a](",
                "\\",
                "&#1;",
                "(a"
            })
    @Timeout(60)
    void repeatedWithoutEnd_areNoTrap(String piece) {
        String answer = "x " + piece.repeat(99_000 / piece.length());

        PackImport azure = Imports.of(ExchangeFormat.AZURE_TSV, "Question\tAnswer\nWhy?\t" + answer + "\n");
        PackImport page = Imports.of(
                ExchangeFormat.PHPMYFAQ_JSON,
                JsonFile.write(List.of(Map.of("faq", Map.of("question", "Why?", "answer", answer)))));

        for (PackImport read : new PackImport[] {azure, page}) {
            assertThat(read.pack().isPresent()).isNotEqualTo(read.report().hasProblems());
        }
    }
}
