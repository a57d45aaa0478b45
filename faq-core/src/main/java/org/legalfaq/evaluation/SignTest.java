package org.legalfaq.evaluation;

/** The exact two-sided sign test, which for pairs of yes and no is McNemar's. */
final class SignTest {
    private SignTest() {}

    /** How likely chance alone would split that many changes at least as unevenly, 0 to 1. */
    static double pValue(int gains, int losses) {
        int changes = gains + losses;
        int fewer = Math.min(gains, losses);
        // Logarithms, because 2 to the power of -changes is 0 from 1,075 on.
        double logTerm = -changes * Math.log(2);
        double tail = Math.exp(logTerm);
        for (int i = 1; i <= fewer; i++) {
            logTerm += Math.log((changes - i + 1) / (double) i);
            tail += Math.exp(logTerm);
        }
        return Math.min(1, 2 * tail);
    }
}
