package org.legalfaq.query;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;

/**
 * A question to a repository: some words, or none to list entries, and what the answers must fit.
 *
 * <pre>{@code
 * FaqQuery query = FaqQuery.text("three grounds for dismissal")
 *         .jurisdiction("ZA").topic("employment").limit(5).build();
 * }</pre>
 *
 * <p>Without text, the entries that fit are listed: by specificity if a jurisdiction is given, then in pack order.
 * Immutable and safe for use by several threads.
 *
 * @param text the reader's words, raw: no character has a special meaning; empty = list, not null
 * @param jurisdiction where the reader is; empty = not said, not null
 * @param scope which other jurisdictions' answers may be given; without effect if there is no jurisdiction, not null
 * @param topics the entry must belong to one of these or to a topic below; empty = any, not null
 * @param language the reader's language; empty = the pack's main one, or another of the pack's that the text is clearly
 *     written in ({@link SearchPage#assumedLanguage()} says so), not null
 * @param fields the parts of entries that are searched; empty = all, not null
 * @param jurisdictionHints true: where no jurisdiction is given, a place named in the text is taken for the reader's
 * @param collapse true: a hit is a family; false: a hit is an entry
 * @param sort the order of the hits, not null
 * @param facets what hits are counted by; empty = nothing, not null
 * @param offset how many hits to skip, from 0
 * @param limit how many hits to return at most, 1 to {@value #MAX_LIMIT}
 */
public record FaqQuery(
        Optional<String> text,
        Optional<Jurisdiction> jurisdiction,
        JurisdictionScope scope,
        Set<TopicPath> topics,
        Optional<LanguageTag> language,
        Set<SearchField> fields,
        boolean jurisdictionHints,
        boolean collapse,
        SortOrder sort,
        Set<Facet> facets,
        int offset,
        int limit) {

    /** The most hits a page can have. */
    public static final int MAX_LIMIT = 1_000;

    /** The highest number of hits that can be skipped. */
    public static final int MAX_OFFSET = 100_000;

    /** The longest text, in UTF-16 units. */
    public static final int MAX_TEXT_LENGTH = 10_000;

    /** The number of hits on a page where nothing else is said. */
    public static final int DEFAULT_LIMIT = 10;

    /**
     * Checks the values and copies the sets.
     *
     * @throws IllegalArgumentException if the text is too long, or offset or limit is out of range
     */
    public FaqQuery {
        requireNonNull(text, "text");
        requireNonNull(jurisdiction, "jurisdiction");
        requireNonNull(scope, "scope");
        requireNonNull(language, "language");
        requireNonNull(sort, "sort");
        topics = Set.copyOf(requireNonNull(topics, "topics"));
        fields = Set.copyOf(requireNonNull(fields, "fields"));
        facets = Set.copyOf(requireNonNull(facets, "facets"));
        text.ifPresent(words -> requireRange("The length of a query text", words.length(), 0, MAX_TEXT_LENGTH));
        requireRange("The offset", offset, 0, MAX_OFFSET);
        requireRange("The limit", limit, 1, MAX_LIMIT);
    }

    /**
     * Starts a query with words.
     *
     * @param text the reader's words, not null; if blank, nothing will match
     * @return a builder, never null
     * @throws IllegalArgumentException if the text is longer than {@value #MAX_TEXT_LENGTH}
     */
    public static FaqQueryBuilder text(String text) {
        return new FaqQueryBuilder().text(text);
    }

    /**
     * Starts a query without words, which lists entries.
     *
     * @return a builder, never null
     */
    public static FaqQueryBuilder all() {
        return new FaqQueryBuilder();
    }

    /**
     * Starts a query from this one, as for the next page, or without a filter: {@code
     * query.toBuilder().clearTopics().build()}.
     *
     * @return a builder with this query's values, never null
     */
    public FaqQueryBuilder toBuilder() {
        return new FaqQueryBuilder(this);
    }

    static int requireRange(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "%s must be from %d to %d, but was %d".formatted(what, least, most, value));
        }
        return value;
    }
}
