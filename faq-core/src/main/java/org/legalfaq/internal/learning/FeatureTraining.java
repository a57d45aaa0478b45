package org.legalfaq.internal.learning;

import java.util.Arrays;

/** What one feature weighs for each class while it is learnt. Most weigh nothing for most classes, so only the others are held. */
final class FeatureTraining {
    private int count;
    private int[] classes = {};
    private double[] weights = {};
    private double[] changesByStep = {};

    /** Adds to the scores of all classes what the feature weighs for them now. */
    void addTo(double[] scores, double value) {
        for (int i = 0; i < count; i++) {
            scores[classes[i]] += value * weights[i];
        }
    }

    /**
     * Changes a weight.
     *
     * @param step when, to reckon the average
     */
    void change(int label, double change, long step) {
        int place = place(label);
        weights[place] += change;
        changesByStep[place] += change * step;
    }

    /** Returns the average of each weight over so many steps. */
    FeatureWeights averaged(long steps) {
        double[] averages = new double[count];
        for (int i = 0; i < count; i++) {
            averages[i] = weights[i] - changesByStep[i] / steps;
        }
        return new FeatureWeights(Arrays.copyOf(classes, count), averages);
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
            changesByStep = Arrays.copyOf(changesByStep, room);
        }
        classes[count] = label;
        return count++;
    }
}
