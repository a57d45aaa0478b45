package org.legalfaq.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.legalfaq.model.ContentPack;
import org.legalfaq.query.Highlight;
import org.legalfaq.spi.EngineHit;
import org.legalfaq.spi.EngineQuery;
import org.legalfaq.spi.EngineResult;
import org.legalfaq.spi.Respelling;
import org.legalfaq.spi.SearchEngine;
import org.legalfaq.spi.SearchEngineFactory;

/**
 * Compares an engine with the oracle on a random pack. Scores are the engine's own; that granted, the two must agree on
 * all else.
 */
public record EngineComparison(SearchEngineFactory factory, Words words) {
    private static final int QUERIES = 60;

    /** Returns how many hits were compared, so that a caller can tell that there were any. */
    public int compare(long seed) {
        Random random = new Random(seed);
        ContentPack pack = new RandomPacks(random).next();
        RandomQueries queries = new RandomQueries(random);
        int hits = 0;
        try (SearchEngine engine = factory.open(pack)) {
            for (int i = 0; i < QUERIES; i++) {
                EngineQuery query = queries.next().build();
                hits += compare(pack, engine, query, "-Dfaq.seed=" + seed + ", query " + i + ": " + query);
            }
        } catch (RuntimeException e) {
            throw new AssertionError("The engine failed with -Dfaq.seed=" + seed, e);
        }
        return hits;
    }

    private int compare(ContentPack pack, SearchEngine engine, EngineQuery query, String what) {
        Map<Integer, Double> scores = scores(pack, engine, query);
        List<Integer> matching = new ArrayList<>();
        LinearScanEngine oracle = new LinearScanEngine(pack, words, (text, held) -> {
            matching.add(text);
            return scores.getOrDefault(text, Double.NaN);
        });
        EngineResult expected = oracle.search(query);
        EngineResult actual = engine.search(query);

        if (query.text().isPresent() && query.pinned().isEmpty()) {
            assertThat(scores.keySet()).as("matching texts, %s", what).containsExactlyInAnyOrderElementsOf(matching);
        }
        assertThat(actual.total()).as("total, %s", what).isEqualTo(expected.total());
        assertThat(actual.facets()).as("facets, %s", what).isEqualTo(expected.facets());
        assertThat(actual.hits().stream().map(EngineComparison::withoutHighlights))
                .as("hits, %s", what)
                .isEqualTo(expected.hits().stream()
                        .map(EngineComparison::withoutHighlights)
                        .toList());
        for (int i = 0; i < actual.hits().size(); i++) {
            compareHighlights(
                    actual.hits().get(i).highlights(), expected.hits().get(i).highlights(), what);
        }
        assertThat(actual.evidence())
                .as("evidence, %s", what)
                .usingRecursiveComparison()
                .ignoringFields("coverage", "worth")
                .isEqualTo(expected.evidence());
        assertThat(actual.evidence().coverage() > 0)
                .as("any coverage, %s", what)
                .isEqualTo(expected.evidence().coverage() > 0);
        assertThat(actual.evidence().worth() > 0)
                .as("any worth, %s", what)
                .isEqualTo(expected.evidence().worth() > 0);
        assertThat(actual.respellings().stream().map(Respelling::place))
                .as("respelt words, %s", what)
                .isEqualTo(
                        expected.respellings().stream().map(Respelling::place).toList());
        assertThat(engine.suggest(query)).as("suggestions, %s", what).isEqualTo(oracle.suggest(query));
        return actual.hits().size();
    }

    /** The scores of all matching texts: uncollapsed, each is a hit. */
    private static Map<Integer, Double> scores(ContentPack pack, SearchEngine engine, EngineQuery query) {
        EngineQuery apart = query.toBuilder()
                .collapse(false)
                .offset(0)
                .limit(1 + pack.entries().size())
                .build();
        Map<Integer, Double> scores = new HashMap<>();
        engine.search(apart).hits().forEach(hit -> scores.put(hit.matched(), hit.score()));
        return scores;
    }

    private static EngineHit withoutHighlights(EngineHit hit) {
        return new EngineHit(hit.shown(), hit.matched(), hit.score(), hit.members(), List.of(), hit.pinned());
    }

    /** Which phrasing holds most is a matter of weights, so places are compared where both chose the same. */
    private static void compareHighlights(List<Highlight> actual, List<Highlight> expected, String what) {
        assertThat(actual.stream().map(Highlight::field))
                .as("highlighted fields, %s", what)
                .isEqualTo(expected.stream().map(Highlight::field).toList());
        for (int i = 0; i < actual.size(); i++) {
            if (actual.get(i).text().equals(expected.get(i).text())) {
                assertThat(actual.get(i)).as("highlight, %s", what).isEqualTo(expected.get(i));
            }
        }
    }
}
