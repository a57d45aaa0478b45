package org.legalfaq.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legalfaq.model.LanguageTag;

class LanguageAnalysisTest {
    private final LanguageAnalysis english = LanguageAnalysis.of(TextLanguage.of(LanguageTag.ENGLISH));
    private final LanguageAnalysis spanish = LanguageAnalysis.of(TextLanguage.of(LanguageTag.of("es-MX")));

    @ParameterizedTest
    @CsvSource({
        "dismissal dismissed dismissing dismisses, dismiss",
        "charge charges charged charging, charg",
        "judge's judges judge JUDGE judge\u2019s, judg",
        "café Cafe cafe\u0301, cafe",
        "ＢＡＩＬ bail, bail"
    })
    void terms_areTheSame_forFormsOfAWord(String words, String term) {
        assertThat(english.terms(words)).containsOnly(term);
    }

    @Test
    void terms_keepFunctionWordsWhole() {
        assertThat(english.terms("Does this happen to Jane Doe?"))
                .containsExactly("does", "this", "happen", "to", "jane", "doe");
        assertThat(english.isFunctionWord("does")).isTrue();
        assertThat(english.isFunctionWord("doe")).isFalse();
    }

    @Test
    void terms_ofOtherLanguages_areWordsWithoutAccents() {
        assertThat(spanish.terms("¿Prescripción de los delitos?"))
                .containsExactly("prescripcion", "de", "los", "delitos");
        assertThat(spanish.isFunctionWord("de")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "bail:refund, bail refund",
        "bail_refund, bail refund",
        "refund.what, refund what",
        "e.g.bail, eg bail",
        "D.A., da",
        "18 U.S.C. § 3161, 18 usc 3161",
        "§995, 995",
        "1538.5(a), 1538.5 a",
        "9:30, 9 30",
        "3.5, 3.5"
    })
    void terms_endWhereWordsEnd(String words, String terms) {
        assertThat(spanish.terms(words)).containsExactly(terms.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"\ud800 bail", "bail \ud800", "\udc00bail", "bail\udc00", "bail\ud800 \udc00"})
    void terms_survive_besideHalfASurrogatePair(String words) {
        assertThat(english.terms(words)).containsExactly("bail");
    }

    @Test
    void tokens_nameThePlacesOfWholeWords() {
        String text = "\ud83d\ude00 The judge\u2019s cafe\u0301: bail";

        List<String> places = english.tokens(text).stream()
                .map(token ->
                        text.substring(token.place().start(), token.place().end()))
                .toList();

        assertThat(places).containsExactly("\ud83d\ude00", "The", "judge\u2019s", "cafe\u0301", "bail");
    }
}
