package org.legalfaq.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.legalfaq.testing.Seeds;

class FiguresTest {
    private static final Figures FIGURES = Figures.of(new Results()
            .found("first and given", 0.9, "right", "other")
            .found("first but only offered", 0.4, "right")
            .found("third, a wrong one given", 0.6, "other", "another", "right")
            .found("not found", 0.1, "other")
            .none("rejected", 0.2, "other")
            .none("nothing found", 0)
            .none("given all the same", 0.7, "other")
            .list());

    @Test
    void ranks_areOfTheAnswerable() {
        assertThat(FIGURES.answerable()).isEqualTo(4);
        assertThat(FIGURES.precisionAt1()).isEqualTo(2 / 4.0);
        assertThat(FIGURES.hitAt3()).isEqualTo(3 / 4.0);
        assertThat(FIGURES.meanReciprocalRank()).isCloseTo((1 + 1 + 1 / 3.0) / 4, within(1e-12));
        assertThat(FIGURES.ndcgAt10()).isCloseTo((1 + 1 + 0.5) / 4, within(1e-12));
    }

    @Test
    void wrongAnswers_areCountedOfAllAndOfThoseGiven() {
        assertThat(FIGURES.wrongAnswerRate()).isEqualTo(2 / 7.0);
        assertThat(FIGURES.wrongShareOfAnswers()).isEqualTo(2 / 3.0);
        assertThat(FIGURES.missedAnswerRate()).isEqualTo(1 / 4.0);
        assertThat(FIGURES.rejectionRate()).isEqualTo(2 / 3.0);
    }

    @Test
    void auroc_comparesEachPairOnce() {
        // Answerable .9 .4 .6 .1 against .2 0 .7: won 3, 2, 2, 1 of 3 each.
        assertThat(FIGURES.aurocAnswerable()).hasValue(8 / 12.0);
        // Right .9 .4 against .6 .1: won 2 and 1 of 2 each.
        assertThat(FIGURES.aurocRight()).hasValue(3 / 4.0);
    }

    @Test
    void nothing_isNoReasonToFail() {
        Figures none = Figures.of(new Results().list());

        assertThat(none.precisionAt1()).isZero();
        assertThat(none.aurocAnswerable()).isEmpty();
    }

    @Test
    void oneExpectation_isCountedAsOne() {
        EvaluationReport one = new Results().found("mine", 0.9, "right").report();

        assertThat(one.toString()).startsWith("Pack kites 1.2: 1 expectation with an entry, 0 without");
        assertThat(EvaluationComparison.between(one, one).toString()).startsWith("1 expectation compared;");
    }

    @Test
    void auroc_ofATieIsAHalf() {
        assertThat(Auroc.of(new double[] {0.5}, new double[] {0.5})).hasValue(0.5);
        assertThat(Auroc.of(new double[0], new double[] {0.5})).isEmpty();
    }

    static LongStream seeds() {
        return Seeds.some(20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void auroc_isWhatCountingAllPairsGives(long seed) {
        Random random = new Random(seed);
        double[] positives = random.ints(1 + random.nextInt(30), 0, 8)
                .mapToDouble(i -> i / 8.0)
                .toArray();
        double[] negatives = random.ints(1 + random.nextInt(30), 0, 8)
                .mapToDouble(i -> i / 8.0)
                .toArray();
        double won = 0;
        for (double positive : positives) {
            for (double negative : negatives) {
                won += positive > negative ? 1 : positive == negative ? 0.5 : 0;
            }
        }

        assertThat(Auroc.of(positives, negatives))
                .isEqualTo(OptionalDouble.of(won / (positives.length * negatives.length)));
    }
}
