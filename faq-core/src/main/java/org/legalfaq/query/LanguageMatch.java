package org.legalfaq.query;

import static java.util.Objects.requireNonNull;

import org.legalfaq.model.LanguageTag;

/**
 * The language asked for and the language given. Falling back is allowed, silently falling back is not.
 *
 * @param requested the language asked for; if none was, the main one or the one assumed, not null
 * @param served the language of the text given, not null
 */
public record LanguageMatch(LanguageTag requested, LanguageTag served) {

    /** Refuses null. */
    public LanguageMatch {
        requireNonNull(requested, "requested");
        requireNonNull(served, "served");
    }

    /**
     * Tells whether the text is in another language than the one asked for. A more general or more special form of
     * the same language ({@code es} for {@code es-MX}, {@code en-GB} for {@code en}) is no fallback.
     *
     * @return true if the text is in another language
     */
    public boolean isFallback() {
        return !requested.lookupChain().contains(served)
                && !served.lookupChain().contains(requested);
    }
}
