package org.legalfaq.authoring.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.legalfaq.model.LanguageTag;

class WordingTest {
    private static final Wording ENGLISH = Wording.in(LanguageTag.ENGLISH);
    private static final Wording SPANISH = Wording.in(LanguageTag.of("es-MX"));

    @Test
    void bothLanguages_haveTheSameWords_withTheSamePlaceholders() {
        assertThat(SPANISH.texts().keySet()).isEqualTo(ENGLISH.texts().keySet());
        ENGLISH.texts()
                .stringPropertyNames()
                .forEach(key ->
                        assertThat(placeholders(SPANISH.text(key))).as(key).isEqualTo(placeholders(ENGLISH.text(key))));
    }

    @Test
    void dates_areWrittenOut() {
        assertThat(ENGLISH.dateText(LocalDate.of(2026, 1, 2))).isEqualTo("2 January 2026");
        assertThat(SPANISH.dateText(LocalDate.of(2026, 1, 2))).isEqualTo("2 de enero de 2026");
    }

    private static String placeholders(String text) {
        return text.replaceAll("[^{}0-9]|(?<!\\{)\\d", "");
    }
}
