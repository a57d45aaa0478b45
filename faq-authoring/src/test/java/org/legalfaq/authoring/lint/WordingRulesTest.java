package org.legalfaq.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.legalfaq.model.LanguageTag;

/** How it reads and what it says: for each rule a hit, and what looks like one. */
class WordingRulesTest {
    private static final String LONG_WORDS = "Jurisdictional considerations notwithstanding, municipal administrators"
            + " discretionarily authorise recreational activities following meteorological evaluation of prevailing"
            + " atmospheric conditions, necessitating documentation beforehand, invariably.";

    @Test
    void aSoundDraft_hasNoWarnings() {
        assertThat(Draft.with(entry -> entry).lint().isEmpty()).isTrue();
    }

    @Test
    void gradeAboveTen_isWarnedOf_inEnglish_andUnmeasuredLanguagesAreNot() {
        assertThat(Draft.answering(LONG_WORDS).codes()).containsExactly(LintCode.READING_GRADE);
        assertThat(Draft.with(entry -> entry.answer(LONG_WORDS).language(LanguageTag.of("fr")))
                        .codes())
                .doesNotContain(LintCode.READING_GRADE);
    }

    @Test
    void figuresAreReported_forEachText_byTheMeasureOfItsLanguage() {
        assertThat(Draft.answering("The cat sat on the mat. The dog ran to the red barn.")
                        .lint()
                        .reading())
                .singleElement()
                .satisfies(figure -> assertThat(figure.answer()).isBetween(-2.0, 2.0));
        assertThat(Draft.answering(LONG_WORDS).lint().reading())
                .singleElement()
                .satisfies(figure -> assertThat(figure.answer()).isGreaterThan(15));
        assertThat(spanish("El gato duerme en la casa. El perro come pan y carne.")
                        .lint()
                        .reading())
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.measure()).isEqualTo(ReadingMeasure.INFLESZ);
                    // 12 words, 2 sentences, 18 syllables
                    assertThat(figure.answer()).isCloseTo(206.835 - 62.3 * 1.5 - 6, within(0.001));
                });
        assertThat(Draft.with(entry -> entry.language(LanguageTag.of("fr")))
                        .lint()
                        .reading())
                .isEmpty();
    }

    @Test
    void spanishTextBelow55_isWarnedOf() {
        String hard = "La inadmisibilidad de las consideraciones jurisdiccionales extraordinarias imposibilita"
                + " categóricamente la interposición de impugnaciones administrativas subsidiarias relativas a la"
                + " responsabilidad extracontractual, independientemente de las circunstancias.";

        assertThat(spanish(hard).codes()).contains(LintCode.READING_GRADE);
        assertThat(spanish("El juez mira el caso. Si falta una prueba, el fiscal puede dejar el caso. Eso pasa a veces."
                                + " Hable con un abogado antes de ir a la corte.")
                        .codes())
                .doesNotContain(LintCode.READING_GRADE);
    }

    @ParameterizedTest
    @CsvSource({
        "abogado, 4",
        "fiscal, 2",
        "policía, 4",
        "aéreo, 4",
        "juicio, 2",
        "quien, 1",
        "siguiente, 3",
        "averigüe, 4",
        "ley, 1",
        "y, 1",
        "cuyo, 2",
        "ciudad, 2",
        "acuerdo, 3",
        "país, 2"
    })
    void spanishSyllables_areCountedByItsRules(String word, int syllables) {
        assertThat(SpanishSyllables.in(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Usted debe demandar siempre. El fiscal never llega.",
                "En EE. UU. el 90 % de los casos termina así. Tres de cada cuatro.",
                "El tribunal must hacerlo, según el art. 5 y la Sra. Paz.",
                "Pida ayuda a la Comisión de Igualdad de Oportunidades (EEOC)."
            })
    void rulesOnEnglish_leaveSpanishAlone(String answer) {
        assertThat(spanish(answer).codes()).isEmpty();
    }

    private static Draft spanish(String answer) {
        return Draft.with(
                entry -> entry.answer(answer).language(LanguageTag.of("es")).sourceHash(Optional.empty()));
    }

    @Test
    void sentenceOfMoreThanThirtyWords_isWarnedOf() {
        assertThat(Draft.answering("go ".repeat(30) + "on.").codes()).containsExactly(LintCode.LONG_SENTENCE);
        assertThat(Draft.answering("go ".repeat(29) + "on.").codes()).isEmpty();
        assertThat(Draft.answering("Go " + "on ".repeat(20) + "now.[^rule-7] Go " + "on ".repeat(20) + "now.")
                        .codes())
                .isEmpty();
    }

    @Test
    void shortAnswerOver300Characters_isWarnedOf() {
        assertThat(Draft.with(entry -> entry.shortAnswer("Stay in. ".repeat(33) + "Now."))
                        .codes())
                .containsExactly(LintCode.LONG_SHORT_ANSWER);
        assertThat(Draft.with(entry -> entry.shortAnswer("Stay in. ".repeat(33) + "No."))
                        .codes())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ask the NWS first.", "The NWS warns you. Call it.", "NWSs warn you."})
    void acronymThatIsNowhereWrittenOut_isWarnedOf(String answer) {
        assertThat(Draft.answering(answer).codes()).containsExactly(LintCode.UNDEFINED_ACRONYM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ask the National Weather Service (NWS). The NWS warns you.",
                "Ask the National Weather Service. The NWS warns you.",
                "The NWS (the weather people) warns you.",
                "Ask for your record (RAP sheet).",
                "Do NOT fly. It is not safe.",
                "See Part IV. It holds in the US.",
                "See 18 U.S.C. for that."
            })
    void acronymThatIsExplained_orNone_isFine(String answer) {
        assertThat(Draft.answering(answer).codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You should sue the club.",
                "You must plead not guilty.",
                "You should not accept the offer.",
                "We recommend a new kite.",
                "Your best option is a new kite."
            })
    void advice_isWarnedOf(String answer) {
        assertThat(Draft.answering(answer).codes()).containsExactly(LintCode.ADVICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You should talk to a lawyer.",
                "A lawyer can tell you whether you should sue.",
                "You must file within 30 days.",
                "You have to accept responsibility to join the program.",
                "Nobody can tell you to plead guilty."
            })
    void whatHelpsWithoutAdvising_isFine(String answer) {
        assertThat(Draft.answering(answer).codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The court always returns the kite.",
                "A judge never hears such a case.",
                "The case is dismissed without exception.",
                "If you ask, the court always returns the kite."
            })
    void statementOfLawWithoutException_isWarnedOf(String answer) {
        assertThat(Draft.answering(answer).codes()).containsExactly(LintCode.ABSOLUTE_WORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The court does not always return the kite.",
                "Never lie to a judge.",
                "The wind always wins.",
                "The right to a jury is guaranteed by the Constitution.",
                "No court will always agree.",
                "The law treats the case as if it had never begun.",
                "The case goes on if the judge never signed."
            })
    void negations_orders_andOtherSubjects_areFine(String answer) {
        assertThat(Draft.answering(answer).codes()).isEmpty();
    }

    @Test
    void dotsOfCitations_endNoSentence() {
        assertThat(Prose.plain("See U.S. v. Marion, No. 5. It holds. No. That is all: Fed. R. Crim. P. 48.")
                        .sentences())
                .extracting(Sentence::text)
                .isEqualTo(
                        List.of("See U.S. v. Marion, No. 5.", "It holds.", "No.", "That is all: Fed. R. Crim. P. 48."));
    }
}
