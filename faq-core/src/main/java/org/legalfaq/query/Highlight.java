package org.legalfaq.query;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Where a text of the matched entry holds words of the query.
 *
 * <p>The text is plain: escape it before you put it into HTML.
 *
 * @param field the part of the entry it comes from, not null
 * @param text the whole part as plain text (of an answer: without its Markdown), not null
 * @param spans the places in {@code text}, ascending and apart from each other, not null
 */
public record Highlight(SearchField field, String text, List<Span> spans) {

    /**
     * Copies the spans.
     *
     * @throws IllegalArgumentException if a span ends outside the text
     */
    public Highlight {
        requireNonNull(field, "field");
        requireNonNull(text, "text");
        spans = List.copyOf(requireNonNull(spans, "spans"));
        for (Span span : spans) {
            if (span.end() > text.length()) {
                throw new IllegalArgumentException(
                        "The span " + span + " ends outside the text of " + text.length() + " characters");
            }
        }
    }
}
