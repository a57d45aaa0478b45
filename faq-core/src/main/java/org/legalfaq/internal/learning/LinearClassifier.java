package org.legalfaq.internal.learning;

import java.util.List;

/** Scores how well a vector fits each class: the sum of what its features weigh there. Immutable. */
public final class LinearClassifier {
    private final int classes;
    private final List<FeatureWeights> weights;

    LinearClassifier(int classes, List<FeatureWeights> weights) {
        this.classes = classes;
        this.weights = weights;
    }

    /**
     * Scores a vector.
     *
     * @param vector features that were learnt about
     * @return the score of each class: about 1 more for the right one than for any other where the vector is like an
     *     example, 0 for all if nothing was learnt about its features
     */
    public double[] scores(FeatureVector vector) {
        double[] scores = new double[classes];
        for (int place = 0; place < vector.size(); place++) {
            weights.get(vector.feature(place)).addTo(scores, vector.value(place));
        }
        return scores;
    }
}
