package org.legalfaq.internal.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.legalfaq.testing.Seeds;

class PassiveAggressiveTest {

    @Test
    void train_learnsWhichFeatureTellsClassesApart() {
        // Both have feature 0, only feature 1 and 2 say which is which.
        LinearClassifier classifier = PassiveAggressive.train(
                List.of(new Example(vector(0, 1), 0), new Example(vector(0, 2), 1), new Example(vector(0, 1), 0)),
                3,
                2);

        assertThat(best(classifier, vector(1))).isZero();
        assertThat(best(classifier, vector(2))).isOne();
    }

    @Test
    void train_separatesByAboutTheMargin() {
        LinearClassifier classifier =
                PassiveAggressive.train(List.of(new Example(vector(0), 0), new Example(vector(1), 1)), 2, 2);

        double[] scores = classifier.scores(vector(0));

        assertThat(scores[0] - scores[1]).isCloseTo(1, within(0.25));
    }

    /** A feature of one class only speaks against the others, which counting it would not tell. */
    @Test
    void train_letsAFeatureSpeakAgainstAClass() {
        LinearClassifier classifier = PassiveAggressive.train(
                List.of(new Example(vector(0), 0), new Example(vector(0, 1), 1), new Example(vector(0, 2), 2)), 3, 3);

        assertThat(classifier.scores(vector(1))[0]).isNegative();
    }

    @ParameterizedTest(name = "-Dfaq.seed={0}")
    @MethodSource("seeds")
    void train_learnsSeparableClasses_whateverTheOrder(long seed) {
        Random random = new Random(seed);
        List<Example> examples = new ArrayList<>();
        for (int label = 0; label < 20; label++) {
            for (int i = 0; i < 10; i++) {
                // Each class has a feature of its own among five that mean nothing.
                examples.add(new Example(vector(noisy(label, random)), label));
            }
        }
        Collections.shuffle(examples, random);

        LinearClassifier classifier = PassiveAggressive.train(examples, 70, 20);

        assertThat(examples).allMatch(example -> best(classifier, example.vector()) == example.label());
    }

    @Test
    void train_givesTheSameEveryTime() {
        Random random = new Random(7);
        List<Example> examples = IntStream.range(0, 200)
                .mapToObj(i -> new Example(vector(noisy(i % 20, random)), i % 20))
                .toList();

        assertThat(PassiveAggressive.train(examples, 70, 20).scores(vector(1, 2, 30)))
                .isEqualTo(PassiveAggressive.train(examples, 70, 20).scores(vector(1, 2, 30)));
    }

    @Test
    void train_hasNothingToTellApart_withOneClassOrNoExample() {
        assertThat(PassiveAggressive.train(List.of(new Example(vector(0), 0)), 1, 1)
                        .scores(vector(0)))
                .containsExactly(0);
        assertThat(PassiveAggressive.train(List.of(), 1, 2).scores(vector(0))).containsExactly(0, 0);
    }

    @Test
    void scores_areZero_forAFeatureThatNothingWasLearntAbout() {
        LinearClassifier classifier =
                PassiveAggressive.train(List.of(new Example(vector(0), 0), new Example(vector(1), 1)), 3, 2);

        assertThat(classifier.scores(vector(2))).containsExactly(0, 0);
        assertThat(classifier.scores(vector(0))).doesNotContain(0);
    }

    static LongStream seeds() {
        return Seeds.some(10);
    }

    private static int[] noisy(int label, Random random) {
        return IntStream.concat(IntStream.of(label), random.ints(5, 20, 70).distinct())
                .toArray();
    }

    private static int best(LinearClassifier classifier, FeatureVector vector) {
        double[] scores = classifier.scores(vector);
        return IntStream.range(0, scores.length)
                .reduce((one, other) -> scores[other] > scores[one] ? other : one)
                .orElseThrow();
    }

    private static FeatureVector vector(int... features) {
        Map<Integer, Double> values = new HashMap<>();
        for (int feature : features) {
            values.put(feature, 1 / Math.sqrt(features.length));
        }
        return FeatureVector.of(values);
    }
}
