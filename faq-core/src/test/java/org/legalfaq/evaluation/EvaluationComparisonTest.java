package org.legalfaq.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluationComparisonTest {
    private static final EvaluationReport BEFORE = new Results()
            .found("gained", 0.2, "other", "right")
            .found("lost", 0.4, "right")
            .found("kept", 0.9, "right")
            .found("turned wrong", 0.4, "other")
            .none("learnt to refuse", 0.6, "other")
            .found("dropped", 0.6, "right")
            .report();
    private static final EvaluationReport AFTER = new Results()
            .found("gained", 0.7, "right")
            .found("lost", 0.4, "other", "right")
            .found("kept", 0.9, "right")
            .found("turned wrong", 0.8, "other")
            .none("learnt to refuse", 0.1, "other")
            .found("new", 0.6, "right")
            .found("also new", 0.6, "right")
            .report();

    private final EvaluationComparison comparison = EvaluationComparison.between(BEFORE, AFTER);

    @Test
    void compare_listsGainsLossesAndWrongAnswers() {
        assertThat(comparison.gains())
                .extracting(EvaluationComparisonTest::query)
                .containsExactly("gained", "learnt to refuse");
        assertThat(comparison.losses())
                .extracting(EvaluationComparisonTest::query)
                .containsExactly("lost");
        assertThat(comparison.newWrongAnswers())
                .extracting(EvaluationComparisonTest::query)
                .containsExactly("turned wrong");
        assertThat(comparison.goneWrongAnswers())
                .extracting(EvaluationComparisonTest::query)
                .containsExactly("learnt to refuse");
    }

    @Test
    void compare_setsLikeAgainstLike() {
        assertThat(comparison.onlyBefore()).isEqualTo(1);
        assertThat(comparison.onlyAfter()).isEqualTo(2);
        assertThat(comparison.before().answerable()).isEqualTo(4);
        assertThat(comparison.after().answerable()).isEqualTo(4);
        assertThat(comparison.before().precisionAt1()).isEqualTo(0.5);
        assertThat(comparison.after().precisionAt1()).isEqualTo(0.5);
    }

    @Test
    void compare_ofTheSameIsEmpty() {
        EvaluationComparison same = EvaluationComparison.between(BEFORE, BEFORE);

        assertThat(same.isEmpty()).isTrue();
        assertThat(same.pValue()).isEqualTo(1);
        assertThat(comparison.isEmpty()).isFalse();
    }

    @Test
    void text_saysWhatWasAndWhatIs() {
        assertThat(comparison)
                .asString()
                .contains(
                        "5 expectations compared; only before 1, only after 2",
                        "2 gained, 1 lost: may be chance (sign test, p = 1.000)",
                        "\"gained\": expected right, found right (confidence 0.70, answered)",
                        "    was other, right (confidence 0.20, no match)");
    }

    @Test
    void json_isReadableByPrograms() {
        JsonNode json = new JsonMapper().readTree(comparison.toJson());

        assertThat(json.at("/after/precisionAt1").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/gains/0/before/rank").asInt()).isEqualTo(2);
        assertThat(json.at("/gains/0/after/reply").asString()).isEqualTo("match");
    }

    @Test
    void signTest_isExact() {
        assertThat(SignTest.pValue(0, 0)).isEqualTo(1);
        assertThat(SignTest.pValue(5, 0)).isCloseTo(2 / 32.0, within(1e-12));
        assertThat(SignTest.pValue(1, 9)).isCloseTo(22 / 1024.0, within(1e-12));
        assertThat(SignTest.pValue(900, 1100)).isCloseTo(8.5e-6, within(2e-6));
        assertThat(SignTest.pValue(3, 2)).isEqualTo(SignTest.pValue(2, 3));
    }

    private static String query(ExpectationChange change) {
        return change.after().expectation().query();
    }
}
