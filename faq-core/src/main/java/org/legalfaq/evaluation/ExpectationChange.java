package org.legalfaq.evaluation;

import static java.util.Objects.requireNonNull;

/**
 * One expectation in two evaluations.
 *
 * @param before what came of it before, not null
 * @param after what came of it after, not null
 */
public record ExpectationChange(ExpectationResult before, ExpectationResult after) {

    /** Refuses null. */
    public ExpectationChange {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }
}
