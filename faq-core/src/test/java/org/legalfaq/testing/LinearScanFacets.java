package org.legalfaq.testing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.query.Facet;
import org.legalfaq.query.FacetCounts;
import org.legalfaq.spi.EngineQuery;

/** The oracle's counts: for each value the number of different hits among the matching texts that have it. */
record LinearScanFacets(ContentPack pack, EngineQuery query, Collection<Integer> matching) {

    FacetCounts counts() {
        return new FacetCounts(
                count(
                        Facet.TOPIC,
                        entry -> pack.entries().stream()
                                .flatMap(any -> any.topics().stream())
                                .flatMap(topic -> Stream.concat(Stream.of(topic), topic.parent().stream()))
                                .flatMap(topic -> Stream.concat(Stream.of(topic), topic.parent().stream()))
                                .filter(topic -> entry.topics().stream().anyMatch(topic::includes))),
                count(Facet.JURISDICTION, entry -> entry.jurisdictions().stream()),
                count(Facet.LANGUAGE, entry -> Stream.of(entry.language())),
                count(Facet.REVIEW, entry -> Stream.of(entry.review().how())));
    }

    private <T> Map<T, Long> count(Facet facet, Function<FaqEntry, Stream<T>> values) {
        List<FaqEntry> entries = matching.stream().map(pack.entries()::get).toList();
        return !query.facets().contains(facet)
                ? Map.of()
                : entries.stream()
                        .flatMap(values)
                        .distinct()
                        .collect(Collectors.toMap(
                                value -> value,
                                value -> matching.stream()
                                        .filter(text -> values.apply(
                                                        pack.entries().get(text))
                                                .anyMatch(value::equals))
                                        .map(text -> query.collapse()
                                                ? pack.entries().get(text).family()
                                                : text)
                                        .distinct()
                                        .count()));
    }
}
