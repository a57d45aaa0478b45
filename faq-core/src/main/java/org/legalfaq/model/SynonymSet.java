package org.legalfaq.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Words and phrases that mean the same in one language, optionally only within one jurisdiction.
 *
 * @param language the language of the terms, not null
 * @param jurisdiction where they mean the same; empty = everywhere, not null
 * @param terms two or more terms, not null
 */
public record SynonymSet(LanguageTag language, Optional<Jurisdiction> jurisdiction, List<String> terms) {

    /**
     * Copies the terms.
     *
     * @throws IllegalArgumentException if there are fewer than two terms
     */
    public SynonymSet {
        requireNonNull(language, "language");
        requireNonNull(jurisdiction, "jurisdiction");
        terms = List.copyOf(requireNonNull(terms, "terms"));
        if (terms.size() < 2) {
            throw new IllegalArgumentException("A set of synonyms needs two or more terms, but has " + terms);
        }
    }
}
