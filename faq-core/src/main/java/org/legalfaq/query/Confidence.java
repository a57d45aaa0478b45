package org.legalfaq.query;

import java.util.List;

/**
 * How sure {@code ask} is, and why. A sorter for three levels, not a probability.
 *
 * @param value from 0, nothing fits, to 1
 * @param matchedTerms the query's terms, as analysed, that the best entry holds, not null
 * @param missingTerms the query's terms, as analysed, that it lacks, not null
 * @param thresholds the levels that were applied, not null
 */
public record Confidence(double value, List<String> matchedTerms, List<String> missingTerms, AskThresholds thresholds) {

    /** Copies the lists. */
    public Confidence {
        matchedTerms = List.copyOf(matchedTerms);
        missingTerms = List.copyOf(missingTerms);
    }
}
