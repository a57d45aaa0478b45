package org.legalfaq.internal.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Trains a {@link LinearClassifier}: passes over the examples, and wherever the right class does not lead the best other
 * by the margin, makes the smallest change that mends it, at most a full step. The result is the average of all states in
 * between, which depends less on the order. The same examples give the same classifier every time.
 *
 * @see <a href="https://jmlr.org/papers/v7/crammer06a.html">Crammer et al., Online Passive-Aggressive Algorithms (PA-I)</a>
 */
public final class PassiveAggressive {
    private static final double MARGIN = 1;

    /** Called C in the paper, the aggressiveness. */
    private static final double LONGEST_STEP = 1;

    private static final int MOST_PASSES = 6;
    private static final int LEAST_PASSES = 2;

    // Many examples need fewer passes, and each costs more.
    private static final int VISITS = 100_000;

    private static final long SEED = 1;

    private final int classes;
    private final List<FeatureTraining> features;
    private long step = 1;

    private PassiveAggressive(int features, int classes) {
        this.classes = classes;
        this.features = Stream.generate(FeatureTraining::new).limit(features).toList();
    }

    /**
     * Trains a classifier.
     *
     * @param examples what to learn from, of any classes
     * @param features how many features there are
     * @param classes how many classes there are
     * @return the classifier, never null
     */
    public static LinearClassifier train(List<Example> examples, int features, int classes) {
        PassiveAggressive training = new PassiveAggressive(features, classes);
        List<Example> shuffled = new ArrayList<>(examples);
        Random random = new Random(SEED);
        int passes = Math.max(LEAST_PASSES, Math.min(MOST_PASSES, VISITS / Math.max(1, examples.size())));
        for (int pass = 0; classes > 1 && pass < passes; pass++) {
            Collections.shuffle(shuffled, random);
            shuffled.forEach(training::learn);
        }
        return training.averaged();
    }

    private void learn(Example example) {
        double[] scores = scores(example.vector());
        int rival = rival(scores, example.label());
        double loss = MARGIN - (scores[example.label()] - scores[rival]);
        double squares = example.vector().squaredLength();
        if (loss > 0 && squares > 0) {
            double length = Math.min(LONGEST_STEP, loss / (2 * squares));
            move(example.vector(), example.label(), length);
            move(example.vector(), rival, -length);
        }
        step++;
    }

    private static int rival(double[] scores, int right) {
        int best = right == 0 ? 1 : 0;
        for (int label = best + 1; label < scores.length; label++) {
            best = label != right && scores[label] > scores[best] ? label : best;
        }
        return best;
    }

    private double[] scores(FeatureVector vector) {
        double[] scores = new double[classes];
        for (int place = 0; place < vector.size(); place++) {
            features.get(vector.feature(place)).addTo(scores, vector.value(place));
        }
        return scores;
    }

    private void move(FeatureVector vector, int label, double length) {
        for (int place = 0; place < vector.size(); place++) {
            features.get(vector.feature(place)).change(label, length * vector.value(place), step);
        }
    }

    private LinearClassifier averaged() {
        return new LinearClassifier(
                classes,
                features.stream().map(feature -> feature.averaged(step)).toList());
    }
}
