package org.legalfaq.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.legalfaq.model.ContentPack;
import org.legalfaq.spi.EngineHit;
import org.legalfaq.spi.EngineQuery;
import org.legalfaq.spi.EngineResult;
import org.legalfaq.spi.SearchEngine;
import org.legalfaq.spi.SearchEngineFactory;

/** Two engines that must find the same in the same order on random packs, whatever scores they give. */
public record EngineAgreement(SearchEngineFactory one, SearchEngineFactory other) {
    private static final int QUERIES = 60;

    /** Returns how many hits were compared. */
    public int compare(long seed) {
        Random random = new Random(seed);
        ContentPack pack = new RandomPacks(random).next();
        RandomQueries queries = new RandomQueries(random);
        int hits = 0;
        try (SearchEngine first = one.open(pack);
                SearchEngine second = other.open(pack)) {
            for (int i = 0; i < QUERIES; i++) {
                EngineQuery query = queries.next().build();
                EngineResult expected = first.search(query);
                EngineResult actual = second.search(query);
                String what = "-Dfaq.seed=" + seed + ", query " + i + ": " + query;
                assertThat(withoutScores(actual)).as(what).isEqualTo(withoutScores(expected));
                assertThat(actual.total()).as(what).isEqualTo(expected.total());
                assertThat(actual.evidence()).as(what).isEqualTo(expected.evidence());
                hits += actual.hits().size();
            }
        }
        return hits;
    }

    private static List<EngineHit> withoutScores(EngineResult result) {
        return result.hits().stream()
                .map(hit -> new EngineHit(hit.shown(), hit.matched(), 0, hit.members(), hit.highlights(), hit.pinned()))
                .toList();
    }
}
