package org.legalfaq.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.legalfaq.query.AskThresholds;
import org.legalfaq.testing.Seeds;

class ThresholdFitTest {
    private static final double RATE = 0.05;

    @Test
    void match_standsBelowTheLastRightAnswerThatTheRateAllows() {
        List<ExpectationResult> results = new Results()
                .found("a", 0.9, "right")
                .found("b", 0.7, "right")
                .found("c", 0.6, "other")
                .found("d", 0.4, "right")
                .none("e", 0.2, "other")
                .list();

        assertThat(thresholds(results, 0).match()).isEqualTo((0.7 + 0.6) / 2);
        assertThat(thresholds(results, 1 / 5.0).match()).isEqualTo((0.4 + 0.2) / 2);
        assertThat(thresholds(results, 1).match())
                .as("no right answer lies lower")
                .isEqualTo((0.4 + 0.2) / 2);
    }

    @Test
    void match_isOneIfTheSurestAnswerIsWrong() {
        assertThat(thresholds(new Results().found("a", 0.9, "other").list(), 0).match())
                .isEqualTo(1);
    }

    @Test
    void ambiguous_partsWhatHasAnAnswerFromWhatHasNone() {
        List<ExpectationResult> results = new Results()
                .found("a", 0.9, "right")
                .found("b", 0.5, "other", "right")
                .found("c", 0.4, "other", "right")
                .none("d", 0.3, "other")
                .none("e", 0.1, "other")
                .none("f", 0)
                .list();

        assertThat(thresholds(results, 0).ambiguous()).isEqualTo((0.4 + 0.3) / 2);
    }

    static LongStream seeds() {
        return Seeds.some(20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fit_keepsToTheRateAndNoThresholdThatDoesAnswersMoreRightly(long seed) {
        List<ExpectationResult> results = random(new Random(seed), 80).list();
        AskThresholds fitted = thresholds(results, RATE);
        long right = right(results, fitted.match());

        assertThat(wrong(results, fitted.match())).isLessThanOrEqualTo(RATE);
        for (double match = 0; match <= 1; match += 0.01) {
            if (wrong(results, match) <= RATE) {
                assertThat(right(results, match)).isLessThanOrEqualTo(right);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void calibration_judgesEachPartByTheOthers(long seed) {
        Results results = random(new Random(seed), 600);
        Calibration own = results.report().calibration(RATE).orElseThrow();

        for (int fold = 0; fold < Folds.COUNT; fold++) {
            AskThresholds others = thresholds(Folds.outside(fold, results.list()), RATE);
            List<ExpectationResult> judged = Folds.in(fold, results.list()).stream()
                    .map(result -> result.judgedBy(others))
                    .toList();
            assertThat(own.folds().get(fold)).isEqualTo(Figures.of(judged));
        }
        assertThat(own.thresholds().match())
                .isEqualTo(thresholds(results.list(), RATE).match());
        assertThat(own.thresholds().name()).isEqualTo("fitted to kites 1.2");
        assertThat(own.crossValidated().answerable() + own.crossValidated().unanswerable())
                .isEqualTo(600);
        assertThat(own.crossValidated().precisionAt1())
                .isEqualTo(results.report().figures().precisionAt1());
    }

    @Test
    void folds_areOfTheQueryAlone() {
        // Worked out elsewhere: whoever changes the folds changes published figures.
        assertThat(new Results()
                        .found("kite", 1)
                        .none("kite", 0)
                        .none("Where may I fly?", 0)
                        .none("¿Cometa?", 0)
                        .list())
                .extracting(Folds::of)
                .containsExactly(1, 1, 1, 4);
    }

    @Test
    void calibration_takesEnoughExpectationsOfEachKind() {
        assertThat(some(100, 50).report().calibration()).isPresent();
        assertThat(some(99, 50).report().calibration()).isEmpty();
        assertThat(some(100, 49).report().calibration()).isEmpty();
        assertThat(some(100, 49).report()).asString().contains("not calibrated: it takes 100");
    }

    @Test
    void calibration_isNotForOverlays() {
        EvaluationReport report = some(100, 50).report();

        assertThat(new EvaluationReport(report.pack(), true, report.results()).calibration())
                .isEmpty();
    }

    @Test
    void calibration_refusesARateThatIsNone() {
        EvaluationReport report = some(1, 1).report();

        assertThatThrownBy(() -> report.calibration(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2.0");
        assertThatThrownBy(() -> report.calibration(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static AskThresholds thresholds(List<ExpectationResult> results, double rate) {
        return new ThresholdFit(results).thresholds("fit", rate);
    }

    private static double wrong(List<ExpectationResult> results, double match) {
        return Figures.of(judged(results, match)).wrongAnswerRate();
    }

    private static long right(List<ExpectationResult> results, double match) {
        return judged(results, match).stream()
                .filter(result -> result.answered().isPresent() && !result.wronglyAnswered())
                .count();
    }

    private static List<ExpectationResult> judged(List<ExpectationResult> results, double match) {
        AskThresholds levels = new AskThresholds("tried", match, 0);
        return results.stream().map(result -> result.judgedBy(levels)).toList();
    }

    private static Results some(int answerable, int unanswerable) {
        Results results = new Results();
        for (int i = 0; i < answerable; i++) {
            results.found("question " + i, 0.8, "right");
        }
        for (int i = 0; i < unanswerable; i++) {
            results.none("chat " + i, 0.2, "other");
        }
        return results;
    }

    /** The surer, the more often right; a few confidences occur twice. */
    private static Results random(Random random, int count) {
        Results results = new Results();
        for (int i = 0; i < count; i++) {
            double confidence = random.nextInt(100) / 100.0;
            if (random.nextInt(3) == 0) {
                results.none("chat " + i, confidence * confidence, "other");
            } else {
                results.found("question " + i, confidence, random.nextDouble() < confidence ? "right" : "other");
            }
        }
        return results;
    }
}
