package org.legalfaq.spi;

import static java.util.Objects.requireNonNull;

import org.legalfaq.query.Highlight;

/**
 * A question that completes what a reader has typed, by positions in {@link org.legalfaq.model.ContentPack#entries()}.
 *
 * @param shown the text to suggest
 * @param matched the text whose question or alternate phrasing completes it best; often the same
 * @param highlight that question or phrasing of {@code matched}, and where it holds the typed words: where they stand in a
 *     row for the first time, else wherever they are, not null
 */
public record EngineSuggestion(int shown, int matched, Highlight highlight) {

    /** Refuses null. */
    public EngineSuggestion {
        requireNonNull(highlight, "highlight");
    }
}
