package org.legalfaq.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A sample query with the entry that it must find first, or with no entry where the only right result is "no answer".
 *
 * @param query the words as a reader would type them, not blank
 * @param jurisdiction the reader's place; empty = not said, not null
 * @param topic the chosen topic; empty = any, not null
 * @param language the reader's language; empty = the pack's main one, not null
 * @param expected the entry to find first; empty = {@code ask} must answer that there is no match, not null
 */
public record Expectation(
        String query,
        Optional<Jurisdiction> jurisdiction,
        Optional<TopicPath> topic,
        Optional<LanguageTag> language,
        Optional<EntryId> expected) {

    /**
     * Checks the query.
     *
     * @throws IllegalArgumentException if the query is blank
     */
    public Expectation {
        requireNonNull(query, "query");
        requireNonNull(jurisdiction, "jurisdiction");
        requireNonNull(topic, "topic");
        requireNonNull(language, "language");
        requireNonNull(expected, "expected");
        Texts.requireNotBlank("The query of an expectation", query);
    }
}
