package org.legalfaq.query;

import static java.util.Objects.requireNonNull;

import org.legalfaq.model.FaqEntry;

/**
 * An entry found by id in a wanted language, with the language it was found in.
 *
 * @param entry the entry, not null
 * @param language the language asked for and the one given, not null
 */
public record LocalizedEntry(FaqEntry entry, LanguageMatch language) {

    /** Refuses null. */
    public LocalizedEntry {
        requireNonNull(entry, "entry");
        requireNonNull(language, "language");
    }
}
