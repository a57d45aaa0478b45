package org.legalfaq.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How an entry was reviewed. It says what was done, not that the entry is right.
 *
 * @param how the kind of review, not null
 * @param by who reviewed it; empty where not said, not null
 * @param on the day of the review; empty where not said, not null
 */
public record Review(ReviewKind how, Optional<String> by, Optional<LocalDate> on) {

    /** No review. */
    public static final Review NONE = new Review(ReviewKind.NONE, Optional.empty(), Optional.empty());

    /** Refuses null. */
    public Review {
        requireNonNull(how, "how");
        requireNonNull(by, "by");
        requireNonNull(on, "on");
    }
}
