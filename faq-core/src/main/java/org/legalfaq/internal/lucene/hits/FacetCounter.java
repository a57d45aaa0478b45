package org.legalfaq.internal.lucene.hits;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.util.FixedBitSet;
import org.legalfaq.internal.lucene.index.Matches;
import org.legalfaq.internal.lucene.index.PackTexts;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.TopicPath;
import org.legalfaq.query.Facet;
import org.legalfaq.query.FacetCounts;
import org.legalfaq.spi.EngineQuery;

/** Counts hits by the values of their matching texts. */
public record FacetCounter(EngineQuery query, PackTexts texts, Matches matches) {

    public FacetCounts counts() {
        if (query.facets().isEmpty()) {
            return FacetCounts.NONE;
        }
        return new FacetCounts(
                count(Facet.TOPIC, FacetCounter::withTopicsAbove),
                count(Facet.JURISDICTION, FaqEntry::jurisdictions),
                count(Facet.LANGUAGE, entry -> List.of(entry.language())),
                count(Facet.REVIEW, entry -> List.of(entry.review().how())));
    }

    private <T> Map<T, Long> count(Facet facet, Function<FaqEntry, Collection<T>> values) {
        Map<T, FixedBitSet> hits = new HashMap<>();
        if (query.facets().contains(facet)) {
            for (int text = matches.from(0); text >= 0; text = matches.from(text + 1)) {
                // A family is named by its first text.
                int hit = query.collapse() ? texts.family(text)[0] : text;
                for (T value : values.apply(texts.entry(text))) {
                    hits.computeIfAbsent(value, key -> new FixedBitSet(texts.count()))
                            .set(hit);
                }
            }
        }
        Map<T, Long> counts = new HashMap<>();
        hits.forEach((value, found) -> counts.put(value, (long) found.cardinality()));
        return counts;
    }

    private static Set<TopicPath> withTopicsAbove(FaqEntry entry) {
        Set<TopicPath> topics = new LinkedHashSet<>();
        for (TopicPath topic : entry.topics()) {
            Stream.iterate(Optional.of(topic), Optional::isPresent, path -> path.flatMap(TopicPath::parent))
                    .flatMap(Optional::stream)
                    .forEach(topics::add);
        }
        return topics;
    }
}
