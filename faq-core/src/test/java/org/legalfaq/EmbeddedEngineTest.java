package org.legalfaq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.legalfaq.testing.TestEntry.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.query.AskResult;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.SearchPage;
import org.legalfaq.spi.EmbeddingModel;
import org.legalfaq.spi.EngineHit;
import org.legalfaq.spi.EngineResult;
import org.legalfaq.spi.ModelException;
import org.legalfaq.spi.Reranker;
import org.legalfaq.testing.TestEmbeddings;
import org.legalfaq.testing.TestPacks;
import org.legalfaq.testing.TestQuery;
import org.legalfaq.testing.TestReranker;

/** Models of the application's own, seen from the repository. */
class EmbeddedEngineTest {
    private static final ContentPack PACK = TestPacks.of(
            entry("lawyer", "Can I have a lawyer for free?").phrasings("who pays for my lawyer", "legal aid"),
            entry("lawyer-fees", "What does a lawyer cost?").phrasings("lawyer fees"),
            entry("change-lawyer", "Can I change my lawyer?"),
            entry("parking", "Where can I park?"),
            entry("dress", "What should I wear?"));

    @Test
    void embeddings_showWhatWordsMiss_butAreNoAnswer() {
        FaqRepository faqs = repository(EmbeddedEngine.byWords().withEmbeddings(new TestEmbeddings()));
        AskResult result = faqs.ask("costless solicitor");

        assertThat(ids(faqs.search("costless solicitor"))).startsWith("lawyer");
        assertThat(result)
                .isInstanceOfSatisfying(
                        AskResult.NoMatch.class,
                        none -> assertThat(none.closest())
                                .first()
                                .satisfies(hit -> assertThat(hit.entry().id()).hasToString("lawyer")));
        assertThat(result.confidence().value()).isZero();
    }

    @Test
    void reranker_ordersTheFirstHits_andOnlyThose() {
        String question = "lawyer";
        List<String> byWords = ids(repository(EmbeddedEngine.byWords()).search(question));
        String last = byWords.get(2);

        assertThat(byWords).hasSize(3);
        assertThat(ids(reranked(last, 3).search(question))).containsExactly(last, byWords.get(0), byWords.get(1));
        assertThat(ids(reranked(last, 2).search(question)))
                .as("not among the judged")
                .isEqualTo(byWords);
    }

    @Test
    void reranker_isTheSameOnEachPage() {
        FaqRepository faqs = reranked("change-lawyer", 3);
        List<String> all = ids(faqs.search("lawyer"));

        for (int place = 0; place < all.size(); place++) {
            assertThat(ids(faqs.search(
                            FaqQuery.text("lawyer").offset(place).limit(1).build())))
                    .containsExactly(all.get(place));
        }
    }

    @Test
    void scores_fallWithThePlace() {
        SearchPage page = reranked("change-lawyer", 3).search("lawyer fees cost");

        assertThat(page.hits()).extracting(hit -> -hit.score()).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lawyer fees", "who pays the lawyer", "change lawyer", "where can I change what I wear"})
    void whatAModelPutsFirst_isJudgedByItsOwnWordsAndHasNoLead(String question) {
        List<EngineHit> byWords = search(EmbeddedEngine.byWords(), question).hits();

        for (EngineHit hit : byWords) {
            String id = PACK.entries().get(hit.shown()).id().value();
            Reranker prefers = TestReranker.preferring(id);
            EngineResult result = search(EmbeddedEngine.byWords().withReranker(prefers), question);
            assertThat(result.hits().get(0).shown()).isEqualTo(hit.shown());
            assertThat(result.evidence().best()).isEqualTo(hit.score());
            assertThat(result.evidence().second())
                    .isEqualTo(
                            hit.equals(byWords.get(0))
                                    ? byWords.stream()
                                            .skip(1)
                                            .findFirst()
                                            .map(EngineHit::score)
                                            .orElse(0.0)
                                    : hit.score());
        }
    }

    @Test
    void models_thatAgreeWithTheWords_leaveConfidenceAsItIs() {
        AskResult byWords = repository(EmbeddedEngine.byWords()).ask("lawyer fees");
        String first = byWords.page().first().orElseThrow().entry().id().value();

        assertThat(reranked(first, 5).ask("lawyer fees").confidence()).isEqualTo(byWords.confidence());
    }

    @Test
    void lists_askNoModel() {
        Reranker failing = new TestReranker((question, entry) -> {
            throw new IllegalStateException("must not be asked");
        });

        assertThat(repository(EmbeddedEngine.byWords().withReranker(failing)).entries())
                .hasSize(5);
    }

    @Test
    void failingModels_sayWhichAndWhat() {
        assertFailure(new TestReranker((question, entry) -> Double.NaN))
                .hasMessage("The reranker \"test\" scored the entry \"parking\" with NaN; expected a finite number");
        assertFailure(new TestReranker((question, entry) -> {
                    throw new IllegalStateException("out of memory");
                }))
                .hasMessage(
                        "The reranker \"test\" failed on 1 candidates: java.lang.IllegalStateException: out of memory")
                .hasCauseInstanceOf(IllegalStateException.class);
        assertFailure(new Reranker() {
                    @Override
                    public String id() {
                        return "short";
                    }

                    @Override
                    public double[] score(String question, List<FaqEntry> candidates) {
                        return new double[0];
                    }
                })
                .hasMessage("The reranker \"short\" returned 0 scores for 1 candidates; expected one each");
    }

    @Test
    void failingEmbeddings_areFoundWhenThePackIsOpened() {
        assertThatThrownBy(() -> open(new Vectors(3, 1, 2)))
                .isInstanceOf(ModelException.class)
                .hasMessage("The embedding model \"vectors\" returned a vector of 2 numbers for "
                        + "\"Can I have a lawyer for free?\"; expected 3, its dimension");
        assertThatThrownBy(() -> open(new Vectors(2, 1, Float.NaN)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("a vector with NaN at index 1 for \"Can I have");
        assertThatThrownBy(() -> open(new Vectors(0)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("0 numbers; the embedded engine takes from 1 to 1024");
        assertThatThrownBy(() -> open(new Vectors(1_025)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("1025 numbers");
        assertThatThrownBy(() -> EmbeddedEngine.byWords().withReranker(TestReranker.impartial(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 1 hit, but was to judge 0");
    }

    private record Vectors(int dimension, float... numbers) implements EmbeddingModel {
        @Override
        public String id() {
            return "vectors";
        }

        @Override
        public float[] embed(String text) {
            return numbers;
        }
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ?> assertFailure(Reranker reranker) {
        FaqRepository faqs = repository(EmbeddedEngine.byWords().withReranker(reranker));
        return assertThatThrownBy(() -> faqs.search("park")).isInstanceOf(ModelException.class);
    }

    private static FaqRepository open(EmbeddingModel model) {
        return repository(EmbeddedEngine.byWords().withEmbeddings(model));
    }

    private static FaqRepository reranked(String first, int candidates) {
        return repository(EmbeddedEngine.byWords().withReranker(TestReranker.preferring(first), candidates));
    }

    private static FaqRepository repository(EmbeddedEngine engine) {
        return FaqRepository.builder(PACK).searchEngine(engine).build();
    }

    private static EngineResult search(EmbeddedEngine engine, String question) {
        return engine.open(PACK).search(TestQuery.text(question).build());
    }

    private static List<String> ids(SearchPage page) {
        return page.hits().stream().map(hit -> hit.entry().id().value()).toList();
    }
}
