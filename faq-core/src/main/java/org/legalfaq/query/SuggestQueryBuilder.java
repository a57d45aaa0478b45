package org.legalfaq.query;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;

/**
 * Collects the parts of a {@link SuggestQuery}. Each value is checked when it is set. Not safe for use by several
 * threads.
 */
public final class SuggestQueryBuilder {
    private String text;
    private Optional<Jurisdiction> jurisdiction = Optional.empty();
    private JurisdictionScope scope = JurisdictionScope.BROADER;
    private final Set<TopicPath> topics = new LinkedHashSet<>();
    private Optional<LanguageTag> language = Optional.empty();
    private int limit = SuggestQuery.DEFAULT_LIMIT;

    SuggestQueryBuilder(String text) {
        this.text = requireText(text);
    }

    SuggestQueryBuilder(SuggestQuery query) {
        text = query.text();
        jurisdiction = query.jurisdiction();
        scope = query.scope();
        topics.addAll(query.topics());
        language = query.language();
        limit = query.limit();
    }

    /**
     * Sets what the reader has typed so far.
     *
     * @param value the words, raw, not null; if blank, nothing is suggested
     * @return this builder
     * @throws IllegalArgumentException if the text is longer than {@value FaqQuery#MAX_TEXT_LENGTH}
     */
    public SuggestQueryBuilder text(String value) {
        text = requireText(value);
        return this;
    }

    /**
     * Sets where the reader is.
     *
     * @param tag a jurisdiction's tag in any case, known or not, not null
     * @return this builder
     * @throws IllegalArgumentException if the tag is malformed
     */
    public SuggestQueryBuilder jurisdiction(String tag) {
        return jurisdiction(Jurisdiction.of(requireNonNull(tag, "tag")));
    }

    /**
     * Sets where the reader is.
     *
     * @param value the jurisdiction, known or not, not null
     * @return this builder
     */
    public SuggestQueryBuilder jurisdiction(Jurisdiction value) {
        jurisdiction = Optional.of(requireNonNull(value, "jurisdiction"));
        return this;
    }

    /**
     * Takes the jurisdiction away, as for "search everywhere instead".
     *
     * @return this builder
     */
    public SuggestQueryBuilder clearJurisdiction() {
        jurisdiction = Optional.empty();
        return this;
    }

    /**
     * Sets which other jurisdictions' questions may be suggested.
     *
     * @param value the scope, {@link JurisdictionScope#BROADER} if never set, not null
     * @return this builder
     */
    public SuggestQueryBuilder scope(JurisdictionScope value) {
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
    public SuggestQueryBuilder topic(String path) {
        return topic(TopicPath.of(requireNonNull(path, "path")));
    }

    /**
     * Adds a topic. With several, an entry must belong to one of them.
     *
     * @param path a topic's path, known or not, not null
     * @return this builder
     */
    public SuggestQueryBuilder topic(TopicPath path) {
        topics.add(requireNonNull(path, "path"));
        return this;
    }

    /**
     * Takes all topics away, so that an entry may belong to any.
     *
     * @return this builder
     */
    public SuggestQueryBuilder clearTopics() {
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
    public SuggestQueryBuilder language(String tag) {
        return language(LanguageTag.of(requireNonNull(tag, "tag")));
    }

    /**
     * Sets the reader's language.
     *
     * @param value the language, not null
     * @return this builder
     */
    public SuggestQueryBuilder language(LanguageTag value) {
        language = Optional.of(requireNonNull(value, "language"));
        return this;
    }

    /**
     * Takes the language away, so that it is the pack's main one.
     *
     * @return this builder
     */
    public SuggestQueryBuilder clearLanguage() {
        language = Optional.empty();
        return this;
    }

    /**
     * Sets how many questions to suggest at most.
     *
     * @param value from 1 to {@value SuggestQuery#MAX_LIMIT}; {@value SuggestQuery#DEFAULT_LIMIT} if never set
     * @return this builder
     * @throws IllegalArgumentException if the value is out of range
     */
    public SuggestQueryBuilder limit(int value) {
        limit = FaqQuery.requireRange("The limit", value, 1, SuggestQuery.MAX_LIMIT);
        return this;
    }

    /**
     * Makes the query.
     *
     * @return the query, never null
     */
    public SuggestQuery build() {
        return new SuggestQuery(text, jurisdiction, scope, topics, language, limit);
    }

    private static String requireText(String text) {
        requireNonNull(text, "text");
        FaqQuery.requireRange("The length of a query text", text.length(), 0, FaqQuery.MAX_TEXT_LENGTH);
        return text;
    }
}
