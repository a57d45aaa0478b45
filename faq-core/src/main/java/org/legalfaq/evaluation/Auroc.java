package org.legalfaq.evaluation;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The area under the ROC curve: how often a positive has the higher confidence of a random pair, one positive and one
 * negative; a tie counts half. By the ranks of Mann and Whitney.
 */
final class Auroc {
    private Auroc() {}

    /** Returns the area, 0 to 1; empty without a pair. */
    static OptionalDouble of(double[] positives, double[] negatives) {
        if (positives.length == 0 || negatives.length == 0) {
            return OptionalDouble.empty();
        }
        double[] sorted = negatives.clone();
        Arrays.sort(sorted);
        double won = 0;
        for (double positive : positives) {
            int below = firstFrom(sorted, positive);
            int notAbove = firstFrom(sorted, Math.nextUp(positive));
            won += (below + notAbove) / 2.0;
        }
        return OptionalDouble.of(won / ((double) positives.length * negatives.length));
    }

    /** The number of values that are less. */
    private static int firstFrom(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
