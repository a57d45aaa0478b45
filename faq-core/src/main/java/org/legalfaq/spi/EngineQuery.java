package org.legalfaq.spi;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;
import org.legalfaq.query.Facet;
import org.legalfaq.query.SearchField;
import org.legalfaq.query.SortOrder;

/**
 * A query with everything resolved that a pack can resolve. Made by {@link #builder}, so that engines and their tests stay
 * as they are when a component is added.
 *
 * @param text the reader's words, raw: no character has a special meaning; empty = list what is admissible, not null
 * @param fields the parts of texts that are searched, at least one, not null
 * @param admissible the admissible jurisdictions with their distance from the asked one, 0 = itself; without
 *     entries nothing is admissible; empty = any, not null
 * @param preferred if any is admissible, the jurisdictions whose texts come first, with their distance from the assumed
 *     one, 0 = itself; without entries none is preferred, not null
 * @param topics the admissible topics: the asked ones, known or not, and those below them; empty = any, not null
 * @param languages the languages to serve, most wanted first, at least one, not null
 * @param date the day on which a text must hold, not null
 * @param pinned the entry that an editor has pinned to the query; empty = none, not null
 * @param collapse true: a hit is a family; false: a hit is a text
 * @param broaderShare the share of the best member's score from which a broader member is shown instead, 0 to 1
 * @param sort the order of the hits, not null
 * @param facets what hits are counted by; empty = nothing, not null
 * @param offset how many hits to skip, at least 0
 * @param limit how many hits to return at most, at least 1
 */
public record EngineQuery(
        Optional<String> text,
        Set<SearchField> fields,
        Optional<Map<Jurisdiction, Integer>> admissible,
        Map<Jurisdiction, Integer> preferred,
        Set<TopicPath> topics,
        List<LanguageTag> languages,
        LocalDate date,
        Optional<EntryId> pinned,
        boolean collapse,
        double broaderShare,
        SortOrder sort,
        Set<Facet> facets,
        int offset,
        int limit) {

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if there is no field or no language, jurisdictions are both admissible and
     *     preferred, or a number is out of range
     */
    public EngineQuery {
        requireNonNull(text, "text");
        requireNonNull(admissible, "admissible");
        requireNonNull(date, "date");
        requireNonNull(pinned, "pinned");
        requireNonNull(sort, "sort");
        fields = Set.copyOf(requireNonNull(fields, "fields"));
        admissible = admissible.map(Map::copyOf);
        preferred = Map.copyOf(requireNonNull(preferred, "preferred"));
        topics = Set.copyOf(requireNonNull(topics, "topics"));
        languages = List.copyOf(requireNonNull(languages, "languages"));
        facets = Set.copyOf(requireNonNull(facets, "facets"));
        if (fields.isEmpty() || languages.isEmpty()) {
            throw new IllegalArgumentException(
                    "A query needs a field and a language, but has " + fields + " and " + languages);
        }
        if (admissible.isPresent() && !preferred.isEmpty()) {
            throw new IllegalArgumentException(
                    "Jurisdictions are preferred only if any is admissible, but admissible are "
                            + admissible.get().keySet() + " and preferred " + preferred.keySet());
        }
        if (!(0 <= broaderShare && broaderShare <= 1) || offset < 0 || limit < 1) {
            throw new IllegalArgumentException(
                    "A query needs a broader share of 0 to 1, an offset of 0 or more and a limit of 1 or more, but has "
                            + broaderShare + ", " + offset + " and " + limit);
        }
    }

    /**
     * Starts a query for all texts in a language on a day: any jurisdiction and topic, by family, the first ten.
     *
     * @param languages the languages to serve, most wanted first, at least one, not null
     * @param date the day on which a text must hold, not null
     * @return a builder, never null
     */
    public static EngineQueryBuilder builder(List<LanguageTag> languages, LocalDate date) {
        requireNonNull(languages, "languages");
        requireNonNull(date, "date");
        return new EngineQueryBuilder(languages, date);
    }

    /**
     * Tells whether every part of texts is searched.
     *
     * @return false if parts were chosen
     */
    public boolean isInAllFields() {
        return fields.size() == SearchField.values().length;
    }

    /**
     * Starts a query from this one.
     *
     * @return a builder with this query's values, never null
     */
    public EngineQueryBuilder toBuilder() {
        return new EngineQueryBuilder(this);
    }
}
