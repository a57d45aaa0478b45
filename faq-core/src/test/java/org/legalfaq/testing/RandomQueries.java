package org.legalfaq.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.query.Facet;
import org.legalfaq.query.SearchField;
import org.legalfaq.query.SortOrder;

/** Queries of all kinds, on the words and places that random packs are made of. */
final class RandomQueries {
    private final RandomValues values;
    private final Random random;

    RandomQueries(Random random) {
        this.random = random;
        this.values = new RandomValues(random);
    }

    TestQuery next() {
        TestQuery query = values.oneIn(4) ? TestQuery.all() : TestQuery.text(values.unfinished(6));
        jurisdiction(query);
        if (values.oneIn(3)) {
            query.topics(values.some(RandomValues.TOPICS, 3));
        }
        List<String> languages = new ArrayList<>(RandomValues.LANGUAGES);
        Collections.shuffle(languages, random);
        query.languages(languages.subList(0, 1 + values.upTo(3)).toArray(String[]::new));
        if (values.oneIn(4)) {
            query.apart();
        }
        if (values.oneIn(3)) {
            query.fields(values.someOf(SearchField.values()));
        }
        if (values.oneIn(3)) {
            query.pinned("f" + values.upTo(7) + "-" + values.upTo(4));
        }
        return query.facets(Facet.values())
                .sort(values.one(List.of(SortOrder.values())))
                .on(values.day())
                .broaderShare(values.one(List.of(0.0, 0.5, 0.9, 1.0)))
                .page(values.oneIn(2) ? 0 : values.upTo(4), values.oneIn(2) ? 1_000 : 1 + values.upTo(3));
    }

    private void jurisdiction(TestQuery query) {
        switch (values.upTo(5)) {
            case 0 -> query.admissible(anyDistances());
            case 1 -> query.admissible(Map.of(Jurisdiction.of(values.one(RandomValues.TAGS)), 0));
            case 2, 3 -> query.in(values.one(RandomValues.TAGS));
            case 4 -> query.preferring(values.one(RandomValues.TAGS));
            default -> query.preferred(values.oneIn(2) ? anyDistances() : Map.of());
        }
    }

    /** Also what no registry would give, such as nothing at all or several at the same distance. */
    private Map<Jurisdiction, Integer> anyDistances() {
        Map<Jurisdiction, Integer> distances = new LinkedHashMap<>();
        for (int i = values.upTo(4); i > 0; i--) {
            distances.put(Jurisdiction.of(values.one(RandomValues.TAGS)), values.upTo(3));
        }
        return distances;
    }
}
