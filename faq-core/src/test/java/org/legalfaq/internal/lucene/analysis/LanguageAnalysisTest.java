package org.legalfaq.internal.lucene.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legalfaq.model.LanguageTag;

class LanguageAnalysisTest {
    private final LanguageAnalysis english = analysis("en");
    private final LanguageAnalysis other = analysis("nl");

    private static LanguageAnalysis analysis(String language) {
        return LanguageAnalysis.of(TextLanguage.of(LanguageTag.of(language)));
    }

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

    @ParameterizedTest
    @CsvSource({
        "es-MX, cargos cargo CARGOS",
        "es-MX, caso casos",
        "es-MX, juez jueces",
        "es-MX, retirar retiran retir\u00f3 retiro retirado retiradas",
        "es-MX, desestimaci\u00f3n desestimacion desestimaciones desestimado",
        "es-MX, a\u00f1os anos",
        "es-MX, v\u00edctima victimas",
        "fr, avocat l'avocat d\u2019avocats L'AVOCAT",
        "fr, arr\u00eater arr\u00eat\u00e9 arretee",
        "fr, tribunal tribunaux",
        "de, K\u00fcndigung Kuendigungen kundigen",
        "de, Stra\u00dfe Strasse STRASSEN",
        "de, Anwalt Anw\u00e4lte Anwaelten",
        "tr, I\u015eIK \u0131\u015f\u0131k isik",
        "el, \u039d\u03cc\u03bc\u03bf\u03c2 \u039d\u039f\u039c\u039f\u03a3 \u03bd\u03bf\u03bc\u03bf\u03c2",
        "ru, \u0415\u0449\u0451 \u0435\u0449\u0435",
        "ar, \u0645\u064e\u062d\u0652\u0643\u064e\u0645\u0629 \u0645\u062d\u0643\u0645\u0647",
        "ar, \u0623\u062c\u0631 \u0627\u062c\u0631 \u0623\u0640\u062c\u0631",
        "ar, \u0661\u0663\u0668\u0665 1385",
        "he, \u05d3\u05bc\u05b4\u05d9\u05df \u05d3\u05d9\u05df \u200f\u05d3\u05d9\u05df\u200f",
    })
    void terms_areTheSame_forFormsAndSpellingsOfALanguage(String language, String words) {
        assertThat(analysis(language).terms(words))
                .hasSizeGreaterThan(1)
                .containsOnly(analysis(language).terms(words).get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "es, juez juicio",
        "es, estado estar",
        "de, will wollte",
        "ru, \u043c\u043e\u0439 \u043c\u043e\u0438",
        "hi, \u0915\u0940 \u0915\u093e",
        "th, \u0e01\u0e34 \u0e01\u0e35",
    })
    void terms_stayApart_forOtherWords(String language, String words) {
        assertThat(analysis(language).terms(words)).doesNotHaveDuplicates().hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "es, \u00bfC\u00f3mo puedo hacer que me retiren los cargos?, retir carg",
        "es, que pasa si el fiscal no quiere, fiscal no",
        "es, \u00bfQui\u00e9n es el juez?, qui juez",
        "fr, Qu\u2019est-ce que je peux faire si j'ai re\u00e7u une plainte ?, recu plaint",
        "de, Was passiert wenn ich keinen Anwalt habe?, kein anwalt",
    })
    void terms_ofAQuestion_withoutItsFunctionWords_sayWhatItIsAbout(String language, String question, String terms) {
        LanguageAnalysis analysis = analysis(language);

        assertThat(analysis.terms(question))
                .filteredOn(term -> !analysis.isFunctionWord(term))
                .containsExactly(terms.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"en", "es", "fr", "de"})
    void functionWords_areTermsOfTheirLanguage(String language) {
        LanguageAnalysis analysis = analysis(language);

        assertThat(analysis.functionWords())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(analysis.terms(word)).containsExactly(word));
    }

    @Test
    void terms_ofChinese_arePairsOfCharacters() {
        assertThat(analysis("zh").terms("\u53d6\u4fdd\u5019\u5ba1 bail"))
                .containsExactly("\u53d6\u4fdd", "\u4fdd\u5019", "\u5019\u5ba1", "bail");
        assertThat(analysis("zh").words("\u53d6\u4fdd")).extracting(Token::term).containsExactly("\u53d6", "\u4fdd");
    }

    @Test
    void terms_ofOtherLanguages_areWordsWithoutAccents() {
        assertThat(other.terms("Vrij\u00e9 advocaten")).containsExactly("vrije", "advocaten");
        assertThat(other.isFunctionWord("de")).isFalse();
    }

    @Test
    void words_keepTheFormsOfAWordApart() {
        assertThat(english.words("The judge's Charges, charged"))
                .extracting(Token::term)
                .containsExactly("the", "judge", "charges", "charged");
        assertThat(analysis("fr").words("l'Avocat arr\u00eat\u00e9"))
                .extracting(Token::term)
                .containsExactly("avocat", "arrete");
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
        assertThat(other.terms(words)).containsExactly(terms.split(" "));
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
