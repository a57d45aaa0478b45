package org.legalfaq.internal.learning;

import java.util.Map;
import java.util.TreeMap;

/** What an example has of each feature it has. Immutable. */
public final class FeatureVector {
    private final int[] features;
    private final double[] values;

    private FeatureVector(int[] features, double[] values) {
        this.features = features;
        this.values = values;
    }

    /**
     * Makes the vector of some values.
     *
     * @param values the values of features, each of which is a number from 0
     * @return the vector, never null
     */
    public static FeatureVector of(Map<Integer, Double> values) {
        // In order, so that sums come out the same every time.
        Map<Integer, Double> ordered = new TreeMap<>(values);
        return new FeatureVector(
                ordered.keySet().stream().mapToInt(Integer::intValue).toArray(),
                ordered.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    int size() {
        return features.length;
    }

    int feature(int place) {
        return features[place];
    }

    double value(int place) {
        return values[place];
    }

    double squaredLength() {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum;
    }
}
