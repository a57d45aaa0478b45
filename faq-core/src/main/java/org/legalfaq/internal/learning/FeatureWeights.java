package org.legalfaq.internal.learning;

import java.util.Arrays;

/** What one feature weighs for each class. Most weigh nothing for most classes, so only the others are held. */
final class FeatureWeights {
    private int count;
    private int[] classes = {};
    private double[] weights = {};
    private double[] timed = {};

    /** Adds to the scores of all classes what the feature weighs for them. */
    void addTo(double[] scores, double value) {
        for (int i = 0; i < count; i++) {
            scores[classes[i]] += value * weights[i];
        }
    }

    /**
     * Changes a weight.
     *
     * @param time when, to reckon the average
     */
    void add(int label, double change, long time) {
        int place = place(label);
        weights[place] += change;
        timed[place] += change * time;
    }

    /** Puts the average of each weight over all the time in its place. */
    void average(long times) {
        for (int i = 0; i < count; i++) {
            weights[i] -= timed[i] / times;
        }
        classes = Arrays.copyOf(classes, count);
        weights = Arrays.copyOf(weights, count);
        timed = new double[0];
    }

    private int place(int label) {
        for (int i = 0; i < count; i++) {
            if (classes[i] == label) {
                return i;
            }
        }
        if (count == classes.length) {
            int room = Math.max(2, 2 * count);
            classes = Arrays.copyOf(classes, room);
            weights = Arrays.copyOf(weights, room);
            timed = Arrays.copyOf(timed, room);
        }
        classes[count] = label;
        return count++;
    }
}
