package org.legalfaq.query;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How sure {@code ask} is, and why. Both figures sort questions into the three levels; they are no probabilities. Which
 * field of the answer holds which of the words, the {@linkplain SearchHit#highlights() highlights} of its hit tell.
 *
 * @param value from 0, nothing fits, to 1: how sure it is that the best entry is the one that is meant. It is the
 *     relevance, lowered the more the closer an entry of another family comes
 * @param relevance from 0 to 1: how well the best entry fits, whatever comes second. A low figure says that these entries
 *     do not speak of that
 * @param coverage the share of the query that the best entry holds, each term weighted by how rare it is, 0 to 1
 * @param matchedTerms the query's terms, as analysed, that the best entry holds, not null
 * @param missingTerms the query's terms, as analysed, that it lacks, not null
 * @param thresholds the levels that were applied, not null
 */
public record Confidence(
        double value,
        double relevance,
        double coverage,
        List<String> matchedTerms,
        List<String> missingTerms,
        AskThresholds thresholds) {

    /** Copies the lists. */
    public Confidence {
        requireNonNull(thresholds, "thresholds");
        matchedTerms = List.copyOf(requireNonNull(matchedTerms, "matchedTerms"));
        missingTerms = List.copyOf(requireNonNull(missingTerms, "missingTerms"));
    }
}
