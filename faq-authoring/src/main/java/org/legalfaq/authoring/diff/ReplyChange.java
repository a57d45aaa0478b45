package org.legalfaq.authoring.diff;

import static java.util.Objects.requireNonNull;

import org.legalfaq.model.Expectation;

/**
 * A sample query that gets another reply from the later pack.
 *
 * @param expectation the query with what it is meant to find, not null
 * @param before the reply of the earlier pack, not null
 * @param after the reply of the later pack, not null
 */
public record ReplyChange(Expectation expectation, Reply before, Reply after) {

    /** Refuses null. */
    public ReplyChange {
        requireNonNull(expectation, "expectation");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }
}
