package org.legalfaq.spi;

import static java.util.Objects.requireNonNull;

import org.legalfaq.query.Span;

/**
 * A word that no text of the pack holds, and how it was probably meant.
 *
 * @param place where it stands in the query's text, not null
 * @param word the closest of the spellings that were searched for instead, in a form that a text of the pack uses, not null
 */
public record Respelling(Span place, String word) {

    /** Refuses null. */
    public Respelling {
        requireNonNull(place, "place");
        requireNonNull(word, "word");
    }
}
