package org.legalfaq.query;

import static java.util.Objects.requireNonNull;

import org.legalfaq.model.FaqEntry;

/**
 * A question that completes what a reader has typed so far. One for each family, shown by the member that fits the reader
 * best.
 *
 * @param entry the entry to suggest: with a jurisdiction, the most specific one that applies there, not null
 * @param matchedEntry the entry whose question or alternate phrasing completes the text; often the same, not null
 * @param matched that question or phrasing, and where it holds the typed words, not null
 * @param matchedJurisdiction whose law {@code entry} states and how that fits, not null
 * @param language the language asked for and the one given, not null
 */
public record Suggestion(
        FaqEntry entry,
        FaqEntry matchedEntry,
        Highlight matched,
        JurisdictionMatch matchedJurisdiction,
        LanguageMatch language) {

    /** Refuses null. */
    public Suggestion {
        requireNonNull(entry, "entry");
        requireNonNull(matchedEntry, "matchedEntry");
        requireNonNull(matched, "matched");
        requireNonNull(matchedJurisdiction, "matchedJurisdiction");
        requireNonNull(language, "language");
    }

    /**
     * Returns the question to put into the reader's search box. Searching for it finds {@code entry}.
     *
     * @return the entry's question, never null
     */
    public String question() {
        return entry.question();
    }
}
