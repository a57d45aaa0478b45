package org.legalfaq.model;

/**
 * How readers voted on an answer, carried over from a page that asked them.
 *
 * @param score the mean score in that page's own unit
 * @param votes how many voted, at least 0
 */
public record Rating(double score, int votes) {

    /**
     * Checks the number of votes.
     *
     * @throws IllegalArgumentException if there are fewer than no votes
     */
    public Rating {
        if (votes < 0) {
            throw new IllegalArgumentException("The number of votes must be at least 0, but was " + votes);
        }
    }
}
