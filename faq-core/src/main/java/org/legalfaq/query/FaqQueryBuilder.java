package org.legalfaq.query;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;

/**
 * Collects the parts of a {@link FaqQuery}. Each value is checked when it is set. Not safe for use by several threads.
 */
public final class FaqQueryBuilder {
    private Optional<String> text = Optional.empty();
    private Optional<Jurisdiction> jurisdiction = Optional.empty();
    private JurisdictionScope scope = JurisdictionScope.BROADER;
    private final Set<TopicPath> topics = new LinkedHashSet<>();
    private Optional<LanguageTag> language = Optional.empty();
    private final Set<SearchField> fields = new LinkedHashSet<>();
    private boolean jurisdictionHints = true;
    private boolean collapse = true;
    private SortOrder sort = SortOrder.RELEVANCE;
    private final Set<Facet> facets = new LinkedHashSet<>();
    private int offset;
    private int limit = FaqQuery.DEFAULT_LIMIT;

    FaqQueryBuilder() {}

    FaqQueryBuilder(FaqQuery query) {
        text = query.text();
        jurisdiction = query.jurisdiction();
        scope = query.scope();
        topics.addAll(query.topics());
        language = query.language();
        fields.addAll(query.fields());
        jurisdictionHints = query.jurisdictionHints();
        collapse = query.collapse();
        sort = query.sort();
        facets.addAll(query.facets());
        offset = query.offset();
        limit = query.limit();
    }

    /**
     * Sets the reader's words.
     *
     * @param value the words, raw, not null; if blank, nothing will match
     * @return this builder
     * @throws IllegalArgumentException if the text is longer than {@value FaqQuery#MAX_TEXT_LENGTH}
     */
    public FaqQueryBuilder text(String value) {
        requireNonNull(value, "text");
        FaqQuery.requireRange("The length of a query text", value.length(), 0, FaqQuery.MAX_TEXT_LENGTH);
        text = Optional.of(value);
        return this;
    }

    /**
     * Takes the words away, so that the entries that fit the rest are listed.
     *
     * @return this builder
     */
    public FaqQueryBuilder clearText() {
        text = Optional.empty();
        return this;
    }

    /**
     * Sets where the reader is.
     *
     * @param tag a jurisdiction's tag in any case, known or not, not null
     * @return this builder
     * @throws IllegalArgumentException if the tag is malformed
     */
    public FaqQueryBuilder jurisdiction(String tag) {
        return jurisdiction(Jurisdiction.of(requireNonNull(tag, "tag")));
    }

    /**
     * Sets where the reader is.
     *
     * @param value the jurisdiction, known or not, not null
     * @return this builder
     */
    public FaqQueryBuilder jurisdiction(Jurisdiction value) {
        jurisdiction = Optional.of(requireNonNull(value, "jurisdiction"));
        return this;
    }

    /**
     * Takes the jurisdiction away, as for "search everywhere instead". A place named in the text then counts as the
     * reader's, unless {@link #jurisdictionHints(boolean)} says otherwise.
     *
     * @return this builder
     */
    public FaqQueryBuilder clearJurisdiction() {
        jurisdiction = Optional.empty();
        return this;
    }

    /**
     * Sets which other jurisdictions' answers may be given.
     *
     * @param value the scope, {@link JurisdictionScope#BROADER} if never set, not null
     * @return this builder
     */
    public FaqQueryBuilder scope(JurisdictionScope value) {
        scope = requireNonNull(value, "scope");
        return this;
    }

    /**
     * Adds a topic. With several, an entry must belong to one of them.
     *
     * @param path a topic's path, known or not, not null
     * @return this builder
     * @throws IllegalArgumentException if the path is malformed
     */
    public FaqQueryBuilder topic(String path) {
        return topic(TopicPath.of(requireNonNull(path, "path")));
    }

    /**
     * Adds a topic. With several, an entry must belong to one of them.
     *
     * @param path a topic's path, known or not, not null
     * @return this builder
     */
    public FaqQueryBuilder topic(TopicPath path) {
        topics.add(requireNonNull(path, "path"));
        return this;
    }

    /**
     * Takes all topics away, so that an entry may belong to any.
     *
     * @return this builder
     */
    public FaqQueryBuilder clearTopics() {
        topics.clear();
        return this;
    }

    /**
     * Sets the reader's language.
     *
     * @param tag a BCP 47 tag, not null
     * @return this builder
     * @throws IllegalArgumentException if the tag is malformed
     */
    public FaqQueryBuilder language(String tag) {
        return language(LanguageTag.of(requireNonNull(tag, "tag")));
    }

    /**
     * Sets the reader's language.
     *
     * @param value the language, not null
     * @return this builder
     */
    public FaqQueryBuilder language(LanguageTag value) {
        language = Optional.of(requireNonNull(value, "language"));
        return this;
    }

    /**
     * Takes the language away, so that it is the pack's main one, or another of the pack's that the text is clearly
     * written in.
     *
     * @return this builder
     */
    public FaqQueryBuilder clearLanguage() {
        language = Optional.empty();
        return this;
    }

    /**
     * Limits the search to some parts of entries, besides those given before: only these match, rank, are highlighted and
     * speak for an answer.
     *
     * @param values the parts; if none is ever given, all are searched, not null
     * @return this builder
     */
    public FaqQueryBuilder fields(SearchField... values) {
        Collections.addAll(fields, requireNonNull(values, "values"));
        return this;
    }

    /**
     * Takes the limits to parts of entries away, so that all parts are searched.
     *
     * @return this builder
     */
    public FaqQueryBuilder clearFields() {
        fields.clear();
        return this;
    }

    /**
     * Sets whether a place named in the text ("in Texas") is taken for the reader's where no jurisdiction is given. The
     * page reports it as {@link SearchPage#assumedJurisdiction()}.
     *
     * @param value true (the default): it is; false: the text is only searched for
     * @return this builder
     */
    public FaqQueryBuilder jurisdictionHints(boolean value) {
        jurisdictionHints = value;
        return this;
    }

    /**
     * Sets whether entries of one family are one hit.
     *
     * @param value true (the default): a hit is a family; false: a hit is an entry
     * @return this builder
     */
    public FaqQueryBuilder collapse(boolean value) {
        collapse = value;
        return this;
    }

    /**
     * Sets the order of the hits. {@code ask} always goes by relevance.
     *
     * @param value the order, {@link SortOrder#RELEVANCE} if never set, not null
     * @return this builder
     */
    public FaqQueryBuilder sort(SortOrder value) {
        sort = requireNonNull(value, "sort");
        return this;
    }

    /**
     * Has hits counted, for filters on a page, by these besides those given before. The page gives them as {@link SearchPage#facets()}.
     *
     * @param values what to count by; nothing is counted if never given, not null
     * @return this builder
     */
    public FaqQueryBuilder facets(Facet... values) {
        Collections.addAll(facets, requireNonNull(values, "values"));
        return this;
    }

    /**
     * Has nothing counted any more.
     *
     * @return this builder
     */
    public FaqQueryBuilder clearFacets() {
        facets.clear();
        return this;
    }

    /**
     * Sets how many hits to skip.
     *
     * @param value from 0, the default, to {@value FaqQuery#MAX_OFFSET}
     * @return this builder
     * @throws IllegalArgumentException if the value is out of range
     */
    public FaqQueryBuilder offset(int value) {
        offset = FaqQuery.requireRange("The offset", value, 0, FaqQuery.MAX_OFFSET);
        return this;
    }

    /**
     * Sets how many hits to return at most.
     *
     * @param value from 1 to {@value FaqQuery#MAX_LIMIT}; {@value FaqQuery#DEFAULT_LIMIT} if never set
     * @return this builder
     * @throws IllegalArgumentException if the value is out of range
     */
    public FaqQueryBuilder limit(int value) {
        limit = FaqQuery.requireRange("The limit", value, 1, FaqQuery.MAX_LIMIT);
        return this;
    }

    /**
     * Makes the query.
     *
     * @return the query, never null
     */
    public FaqQuery build() {
        return new FaqQuery(
                text,
                jurisdiction,
                scope,
                topics,
                language,
                fields,
                jurisdictionHints,
                collapse,
                sort,
                facets,
                offset,
                limit);
    }
}
