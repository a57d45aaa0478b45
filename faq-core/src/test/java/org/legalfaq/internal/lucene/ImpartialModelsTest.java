package org.legalfaq.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.legalfaq.query.SearchWeights;
import org.legalfaq.spi.EmbeddingModel;
import org.legalfaq.spi.SearchEngineFactory;
import org.legalfaq.testing.EngineAgreement;
import org.legalfaq.testing.SearchEngineContract;
import org.legalfaq.testing.Seeds;
import org.legalfaq.testing.TestReranker;

/** With models that have no opinion, the engine keeps to the contract and finds what it finds without them. */
class ImpartialModelsTest implements SearchEngineContract {
    private static final EmbeddingModel KNOWS_NOTHING = new EmbeddingModel() {
        @Override
        public String id() {
            return "knows nothing";
        }

        @Override
        public int dimension() {
            return 4;
        }

        @Override
        public float[] embed(String text) {
            return new float[4];
        }
    };

    @Override
    public SearchEngineFactory factory() {
        return new LuceneSearchEngineFactory(
                SearchWeights.DEFAULT, Optional.of(KNOWS_NOTHING), Optional.of(TestReranker.impartial()), 3);
    }

    /** Scores are those of places here; the agreement below compares the evidence. */
    @Override
    public void search_givesTheScoresOfTheFirstTwoHits_whateverThePage() {}

    @Override
    public void search_takesTheSecondScoreFromAnotherFamily_ifItDoesNotCollapse() {}

    @ParameterizedTest(name = "-Dfaq.seed={0}")
    @MethodSource("seeds")
    void search_agreesWithTheEngineWithoutModels(long seed) {
        assertThat(new EngineAgreement(new LuceneSearchEngineFactory(), factory()).compare(seed))
                .isPositive();
    }

    static LongStream seeds() {
        return Seeds.some(10);
    }
}
