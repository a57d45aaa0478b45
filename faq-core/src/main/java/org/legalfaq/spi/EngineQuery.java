package org.legalfaq.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;

/**
 * A query with everything resolved that a pack can resolve.
 *
 * @param text the reader's words, raw: no character has a special meaning; empty = list what is admissible, not null
 * @param admissible the admissible jurisdictions with their distance from the asked one, 0 = itself; without
 *     entries nothing is admissible; empty = any, not null
 * @param topics the admissible topics: the asked ones, known or not, and those below them; empty = any, not null
 * @param languages the languages to serve, most wanted first, at least one, not null
 * @param date the day on which a text must hold, not null
 * @param collapse true: a hit is a family; false: a hit is a text
 * @param broaderShare the share of the best member's score from which a broader member is shown instead, 0 to 1
 * @param offset how many hits to skip
 * @param limit how many hits to return at most
 */
public record EngineQuery(
        Optional<String> text,
        Optional<Map<Jurisdiction, Integer>> admissible,
        Set<TopicPath> topics,
        List<LanguageTag> languages,
        LocalDate date,
        boolean collapse,
        double broaderShare,
        int offset,
        int limit) {

    /** Copies the collections. */
    public EngineQuery {
        admissible = admissible.map(Map::copyOf);
        topics = Set.copyOf(topics);
        languages = List.copyOf(languages);
    }
}
