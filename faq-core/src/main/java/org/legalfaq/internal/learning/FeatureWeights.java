package org.legalfaq.internal.learning;

/** What one feature weighs for the classes for which it weighs something. Immutable. */
final class FeatureWeights {
    private final int[] classes;
    private final double[] weights;

    FeatureWeights(int[] classes, double[] weights) {
        this.classes = classes;
        this.weights = weights;
    }

    /** Adds to the scores of all classes what the feature weighs for them. */
    void addTo(double[] scores, double value) {
        for (int i = 0; i < classes.length; i++) {
            scores[classes[i]] += value * weights[i];
        }
    }
}
