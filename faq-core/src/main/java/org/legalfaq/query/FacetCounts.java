package org.legalfaq.query;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.ReviewKind;
import org.legalfaq.model.TopicPath;

/**
 * How many hits of all pages have a value. A hit that is a family counts once for each value that one of its matching
 * members has, so the numbers of a facet may add up to more than the page's total.
 *
 * <p>The highest number comes first, equals in the natural order of the values. What was not asked for is empty.
 *
 * @param topics hits by topic; those of a topic include those of the topics below, not null
 * @param jurisdictions hits by the jurisdiction whose law they state, not null
 * @param languages hits by the language they are given in, not null
 * @param reviews hits by how they were reviewed, not null
 */
public record FacetCounts(
        Map<TopicPath, Long> topics,
        Map<Jurisdiction, Long> jurisdictions,
        Map<LanguageTag, Long> languages,
        Map<ReviewKind, Long> reviews) {

    /** Nothing was asked for. */
    public static final FacetCounts NONE = new FacetCounts(Map.of(), Map.of(), Map.of(), Map.of());

    /** Copies the counts and brings them into order. */
    public FacetCounts {
        requireNonNull(topics, "topics");
        requireNonNull(jurisdictions, "jurisdictions");
        requireNonNull(languages, "languages");
        requireNonNull(reviews, "reviews");
        topics = ordered(topics, Comparator.naturalOrder());
        jurisdictions = ordered(jurisdictions, Comparator.naturalOrder());
        languages = ordered(languages, Comparator.comparing(LanguageTag::value));
        reviews = ordered(reviews, Comparator.naturalOrder());
    }

    private static <T> Map<T, Long> ordered(Map<T, Long> counts, Comparator<? super T> values) {
        Map<T, Long> ordered = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<T, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(values)))
                .forEach(count -> ordered.put(count.getKey(), count.getValue()));
        return Collections.unmodifiableMap(ordered);
    }
}
