package org.legalfaq;

import java.util.List;
import java.util.Optional;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Expectation;

/**
 * What came of one expectation.
 *
 * @param expectation the sample query, not null
 * @param found the entries found, best first, ten at most, not null
 * @param answered the entry that {@code ask} gave as its answer; empty if it gave none, not null
 * @param noMatch true if {@code ask} said that there is no match
 * @param confidence the confidence in the first entry, 0 to 1
 */
public record ExpectationResult(
        Expectation expectation, List<EntryId> found, Optional<EntryId> answered, boolean noMatch, double confidence) {

    /** Copies the entries. */
    public ExpectationResult {
        found = List.copyOf(found);
    }

    /**
     * Tells whether the expectation holds: the expected entry was found first, or where none is expected, {@code ask}
     * said so.
     *
     * @return true if it holds
     */
    public boolean holds() {
        return expectation.expected().map(id -> rank() == 1).orElse(noMatch);
    }

    /**
     * Tells whether {@code ask} answered with an entry that is not the expected one.
     *
     * @return true if a wrong answer was given with confidence
     */
    public boolean wronglyAnswered() {
        return answered.isPresent() && !answered.equals(expectation.expected());
    }

    /**
     * Returns the place of the expected entry.
     *
     * @return from 1; 0 if it was not found or none is expected
     */
    public int rank() {
        return expectation.expected().map(id -> found.indexOf(id) + 1).orElse(0);
    }
}
