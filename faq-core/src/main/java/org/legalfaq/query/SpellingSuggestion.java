package org.legalfaq.query;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a reader probably meant to write, for "Did you mean". The hits were found with these spellings already, though they
 * count a little less than words that the reader wrote in the same way as the pack.
 *
 * @param text the reader's text with other spellings for the words that the pack does not know; everything else is as it
 *     was, not null
 * @param spans where those words stand in {@code text}, ascending, at least one, not null
 */
public record SpellingSuggestion(String text, List<Span> spans) {

    /** Copies the spans. */
    public SpellingSuggestion {
        requireNonNull(text, "text");
        spans = List.copyOf(requireNonNull(spans, "spans"));
    }
}
