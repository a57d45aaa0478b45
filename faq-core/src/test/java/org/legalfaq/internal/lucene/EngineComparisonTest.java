package org.legalfaq.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.legalfaq.query.SearchWeights;
import org.legalfaq.spi.SearchEngineFactory;
import org.legalfaq.testing.EngineComparison;
import org.legalfaq.testing.Seeds;

class EngineComparisonTest {
    private final EngineComparison comparison = new EngineComparison(byWordsAlone(), new LuceneWords());

    /** The oracle takes scores from the engine; with a classifier they are no longer those that evidence is of. */
    private static SearchEngineFactory byWordsAlone() {
        SearchWeights weights = SearchWeights.DEFAULT.toBuilder().classifier(0).build();
        return new LuceneSearchEngineFactory(weights, Optional.empty(), Optional.empty(), 0);
    }

    @ParameterizedTest(name = "-Dfaq.seed={0}")
    @MethodSource("seeds")
    void search_agreesWithTheOracle_onARandomPack(long seed) {
        comparison.compare(seed);
    }

    @Test
    void comparison_hasSomethingToCompare() {
        long hits = LongStream.rangeClosed(1, 5).map(comparison::compare).sum();

        assertThat(hits).isGreaterThan(200);
    }

    static LongStream seeds() {
        return Seeds.some(40);
    }
}
