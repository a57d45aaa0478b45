package org.legalfaq.spi;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;
import org.legalfaq.query.Facet;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.SearchField;
import org.legalfaq.query.SortOrder;

/**
 * Collects the parts of an {@link EngineQuery}, whose components say what each means. Not safe for use by several threads.
 */
public final class EngineQueryBuilder {
    private static final double DEFAULT_BROADER_SHARE = 0.25;

    private final List<LanguageTag> languages;
    private final LocalDate date;
    private Optional<String> text = Optional.empty();
    private Set<SearchField> fields = EnumSet.allOf(SearchField.class);
    private Optional<Map<Jurisdiction, Integer>> admissible = Optional.empty();
    private Map<Jurisdiction, Integer> preferred = Map.of();
    private Set<TopicPath> topics = Set.of();
    private Optional<EntryId> pinned = Optional.empty();
    private boolean collapse = true;
    private double broaderShare = DEFAULT_BROADER_SHARE;
    private SortOrder sort = SortOrder.RELEVANCE;
    private Set<Facet> facets = Set.of();
    private int offset;
    private int limit = FaqQuery.DEFAULT_LIMIT;

    EngineQueryBuilder(List<LanguageTag> languages, LocalDate date) {
        this.languages = languages;
        this.date = date;
    }

    EngineQueryBuilder(EngineQuery query) {
        this(query.languages(), query.date());
        text = query.text();
        fields = query.fields();
        admissible = query.admissible();
        preferred = query.preferred();
        topics = query.topics();
        pinned = query.pinned();
        collapse = query.collapse();
        broaderShare = query.broaderShare();
        sort = query.sort();
        facets = query.facets();
        offset = query.offset();
        limit = query.limit();
    }

    /**
     * Sets the reader's words; empty = list.
     *
     * @param value the new value, not null
     * @return this builder
     */
    public EngineQueryBuilder text(Optional<String> value) {
        text = requireNonNull(value, "text");
        return this;
    }

    /**
     * Sets the parts of texts that are searched.
     *
     * @param value the new value, not null
     * @return this builder
     */
    public EngineQueryBuilder fields(Set<SearchField> value) {
        fields = requireNonNull(value, "fields");
        return this;
    }

    /**
     * Sets the admissible jurisdictions with their distances; empty = any.
     *
     * @param value the new value, not null
     * @return this builder
     */
    public EngineQueryBuilder admissible(Optional<Map<Jurisdiction, Integer>> value) {
        admissible = requireNonNull(value, "admissible");
        return this;
    }

    /**
     * Sets the preferred jurisdictions with their distances.
     *
     * @param value the new value, not null
     * @return this builder
     */
    public EngineQueryBuilder preferred(Map<Jurisdiction, Integer> value) {
        preferred = requireNonNull(value, "preferred");
        return this;
    }

    /**
     * Sets the admissible topics; empty = any.
     *
     * @param value the new value, not null
     * @return this builder
     */
    public EngineQueryBuilder topics(Set<TopicPath> value) {
        topics = requireNonNull(value, "topics");
        return this;
    }

    /**
     * Sets the pinned entry.
     *
     * @param value the new value, not null
     * @return this builder
     */
    public EngineQueryBuilder pinned(Optional<EntryId> value) {
        pinned = requireNonNull(value, "pinned");
        return this;
    }

    /**
     * Sets whether a hit is a family.
     *
     * @param value the new value
     * @return this builder
     */
    public EngineQueryBuilder collapse(boolean value) {
        collapse = value;
        return this;
    }

    /**
     * Sets the share of the best member's score from which a broader member is shown instead.
     *
     * @param value the new value
     * @return this builder
     */
    public EngineQueryBuilder broaderShare(double value) {
        broaderShare = value;
        return this;
    }

    /**
     * Sets the order of the hits.
     *
     * @param value the new value, not null
     * @return this builder
     */
    public EngineQueryBuilder sort(SortOrder value) {
        sort = requireNonNull(value, "sort");
        return this;
    }

    /**
     * Sets what hits are counted by.
     *
     * @param value the new value, not null
     * @return this builder
     */
    public EngineQueryBuilder facets(Set<Facet> value) {
        facets = requireNonNull(value, "facets");
        return this;
    }

    /**
     * Sets how many hits to skip.
     *
     * @param value the new value
     * @return this builder
     */
    public EngineQueryBuilder offset(int value) {
        offset = value;
        return this;
    }

    /**
     * Sets how many hits to return at most.
     *
     * @param value the new value
     * @return this builder
     */
    public EngineQueryBuilder limit(int value) {
        limit = value;
        return this;
    }

    /**
     * Makes the query.
     *
     * @return the query, never null
     * @throws IllegalArgumentException if the values do not go together
     */
    public EngineQuery build() {
        return new EngineQuery(
                text,
                fields,
                admissible,
                preferred,
                topics,
                languages,
                date,
                pinned,
                collapse,
                broaderShare,
                sort,
                facets,
                offset,
                limit);
    }
}
