package org.legalfaq.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    void gradeAboveTen_isWarnedOf_inEnglishOnly() {
        assertThat(Draft.answering(LONG_WORDS).codes()).containsExactly(LintCode.READING_GRADE);
        assertThat(Draft.with(entry -> entry.answer(LONG_WORDS).language(LanguageTag.of("es")))
                        .codes())
                .doesNotContain(LintCode.READING_GRADE);
    }

    @Test
    void gradesAreReported_forEachEntry() {
        assertThat(Draft.answering("The cat sat on the mat. The dog ran to the red barn.")
                        .lint()
                        .grades())
                .singleElement()
                .satisfies(grade -> assertThat(grade.answer()).isBetween(-2.0, 2.0));
        assertThat(Draft.answering(LONG_WORDS).lint().grades())
                .singleElement()
                .satisfies(grade -> assertThat(grade.answer()).isGreaterThan(15));
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
                "The case is dismissed without exception."
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
                "No court will always agree."
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
