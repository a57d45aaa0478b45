package org.legalfaq.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Expectation;
import org.legalfaq.query.AskThresholds;
import org.legalfaq.query.Confidence;

/**
 * What came of one expectation.
 *
 * @param expectation the sample query, not null
 * @param subject what it is about, not null
 * @param found the entries found, best first, ten at most, not null
 * @param answered the entry that {@code ask} gave as its answer; empty if it gave none, not null
 * @param noMatch true if {@code ask} said that there is no match
 * @param confidence the confidence in the first entry, and the thresholds it was judged by, not null
 */
public record ExpectationResult(
        Expectation expectation,
        Subject subject,
        List<EntryId> found,
        Optional<EntryId> answered,
        boolean noMatch,
        Confidence confidence) {

    /** Copies the entries. */
    public ExpectationResult {
        requireNonNull(expectation, "expectation");
        requireNonNull(subject, "subject");
        requireNonNull(answered, "answered");
        requireNonNull(confidence, "confidence");
        found = List.copyOf(requireNonNull(found, "found"));
    }

    /**
     * Tells whether there is an entry to find.
     *
     * @return false if {@code ask} must answer that there is no match
     */
    public boolean isAnswerable() {
        return expectation.expected().isPresent();
    }

    /**
     * Tells whether the expectation holds: the expected entry was found first, or where none is expected, {@code ask}
     * said so.
     *
     * @return true if it holds
     */
    public boolean holds() {
        return isAnswerable() ? rank() == 1 : noMatch;
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

    /** What decides whether the first entry is an answer. */
    double sureness() {
        return confidence.value();
    }

    /** What decides whether there is anything to offer. */
    double relevance() {
        return confidence.relevance();
    }

    /** What {@code ask} would have said at other thresholds: they change no rank and no confidence. */
    ExpectationResult judgedBy(AskThresholds thresholds) {
        boolean none = found.isEmpty() || relevance() < thresholds.ambiguous();
        boolean answer = !none && sureness() >= thresholds.match();
        return new ExpectationResult(
                expectation, subject, found, answer ? Optional.of(found.get(0)) : Optional.empty(), none, confidence);
    }
}
