package org.legalfaq.internal.lucene.hits;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.legalfaq.internal.lucene.index.Matches;
import org.legalfaq.internal.lucene.index.PackTexts;
import org.legalfaq.internal.lucene.ranking.Distances;
import org.legalfaq.model.EntryId;
import org.legalfaq.spi.EngineQuery;

/** Finds the text that a pinned entry stands for. */
public record Pin(EngineQuery query, PackTexts texts, Matches admissible) {

    /**
     * Returns the text: with a place the nearest one of the entry's family, of equals the entry's own; without a place the
     * entry's own.
     *
     * @return its position, empty if nothing is pinned or nothing of it may be given there
     */
    public OptionalInt text() {
        return query.pinned()
                .map(id -> query.admissible().isEmpty() && query.preferred().isEmpty() ? own(id) : nearest(id))
                .orElse(OptionalInt.empty());
    }

    private OptionalInt own(EntryId id) {
        return IntStream.range(0, texts.count())
                .filter(text -> texts.entry(text).id().equals(id))
                .filter(admissible::contains)
                .findFirst();
    }

    private OptionalInt nearest(EntryId id) {
        Distances distances = new Distances(texts, query.admissible().or(() -> Optional.of(query.preferred())));
        return IntStream.range(0, texts.count())
                .filter(text -> texts.entry(text).id().equals(id))
                .limit(1)
                .flatMap(text -> IntStream.of(texts.family(text)))
                .filter(member -> admissible.contains(member) && distances.reach(member))
                .boxed()
                .min(Comparator.comparingInt(distances::of)
                        .thenComparing(member -> !texts.entry(member).id().equals(id)))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
