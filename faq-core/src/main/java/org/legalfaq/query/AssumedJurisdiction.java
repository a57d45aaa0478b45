package org.legalfaq.query;

import static java.util.Objects.requireNonNull;

import org.legalfaq.model.Jurisdiction;

/**
 * A place that the query's text names, where the caller has set no jurisdiction. Tell the reader: it is a guess. It
 * chooses which member of a family is shown and what comes first, and excludes nothing.
 *
 * @param jurisdiction the place, known, not null
 * @param words the words of the text that name it, as the reader wrote them, such as {@code Texas}, not null
 */
public record AssumedJurisdiction(Jurisdiction jurisdiction, String words) {

    /** Refuses null. */
    public AssumedJurisdiction {
        requireNonNull(jurisdiction, "jurisdiction");
        requireNonNull(words, "words");
    }
}
