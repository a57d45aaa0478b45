package org.legalfaq.query;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;

/**
 * What a reader has typed so far, to be completed, and what the suggested questions must fit.
 *
 * <pre>{@code
 * SuggestQuery typed = SuggestQuery.text("can charges be dr").jurisdiction("US-CA").limit(5).build();
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param text the reader's words, raw: no character has a special meaning. The last one may be the beginning of a word,
 *     not null
 * @param jurisdiction where the reader is; empty = not said, not null
 * @param scope which other jurisdictions' questions may be suggested; without effect if there is no jurisdiction, not null
 * @param topics the entry must belong to one of these or to a topic below; empty = any, not null
 * @param language the reader's language; empty = the pack's main one, not null
 * @param limit how many questions to suggest at most, 1 to {@value #MAX_LIMIT}
 */
public record SuggestQuery(
        String text,
        Optional<Jurisdiction> jurisdiction,
        JurisdictionScope scope,
        Set<TopicPath> topics,
        Optional<LanguageTag> language,
        int limit) {

    /** The most suggestions there can be. */
    public static final int MAX_LIMIT = 100;

    /** The number of suggestions where nothing else is said. */
    public static final int DEFAULT_LIMIT = 5;

    /**
     * Checks the values and copies the topics.
     *
     * @throws IllegalArgumentException if the text is longer than {@value FaqQuery#MAX_TEXT_LENGTH}, or the limit is out
     *     of range
     */
    public SuggestQuery {
        requireNonNull(text, "text");
        requireNonNull(jurisdiction, "jurisdiction");
        requireNonNull(scope, "scope");
        requireNonNull(language, "language");
        topics = Set.copyOf(requireNonNull(topics, "topics"));
        FaqQuery.requireRange("The length of a query text", text.length(), 0, FaqQuery.MAX_TEXT_LENGTH);
        FaqQuery.requireRange("The limit", limit, 1, MAX_LIMIT);
    }

    /**
     * Starts a query with what was typed.
     *
     * @param text the reader's words, not null; if blank, nothing is suggested
     * @return a builder, never null
     * @throws IllegalArgumentException if the text is longer than {@value FaqQuery#MAX_TEXT_LENGTH}
     */
    public static SuggestQueryBuilder text(String text) {
        return new SuggestQueryBuilder(text);
    }

    /**
     * Starts a query from this one, as when the reader has typed on.
     *
     * @return a builder with this query's values, never null
     */
    public SuggestQueryBuilder toBuilder() {
        return new SuggestQueryBuilder(this);
    }
}
