package org.legalfaq;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.legalfaq.internal.lucene.LuceneSearchEngineFactory;
import org.legalfaq.model.ContentPack;
import org.legalfaq.query.SearchWeights;
import org.legalfaq.spi.EmbeddingModel;
import org.legalfaq.spi.Reranker;
import org.legalfaq.spi.SearchEngine;
import org.legalfaq.spi.SearchEngineFactory;

/**
 * The settings of the embedded search engine: how much each part of an entry counts, and models of yours that help it
 * rank. Without any it is the engine that a repository has anyway. Immutable and
 * safe for use by several threads.
 *
 * <pre>{@code
 * FaqRepository faqs = FaqRepository.builder(pack)
 *         .searchEngine(EmbeddedEngine.byWords().withEmbeddings(model).withReranker(reranker))
 *         .build();
 * }</pre>
 *
 * <p>Embeddings find what words miss: the texts nearest to the question, among those that may be found at all, are ranked
 * beside those that share words with it, and a hit's score is the sum of 1 / (60 + place) in both rankings. A reranker then
 * puts the best hits into an order of its own; a score is then 1 / (60 + place). With a model, {@code total} counts
 * the hits of both rankings, of the nearest only the first ones.
 *
 * <p>{@code ask} judges by words all the same. Its thresholds were measured on words, and what a model's numbers are
 * worth nobody has measured. So a model may choose another entry than the words would, but adds nothing to how sure
 * {@code ask} is of it: that entry is judged by its own words, and has no lead over the others. An entry without any of
 * the words is shown as the closest of a {@code NoMatch}, never as an answer.
 *
 * <p>A search in chosen fields is ranked by words alone.
 *
 * <p>Models are called in the thread that opens the repository or searches. If one fails, that call throws a
 * {@link org.legalfaq.spi.ModelException}.
 */
public final class EmbeddedEngine implements SearchEngineFactory {
    /** How many hits a reranker judges if nothing else is said. */
    public static final int CANDIDATES = 20;

    private final SearchWeights weights;
    private final Optional<EmbeddingModel> embeddings;
    private final Optional<Reranker> reranker;
    private final int candidates;

    private EmbeddedEngine(
            SearchWeights weights, Optional<EmbeddingModel> embeddings, Optional<Reranker> reranker, int candidates) {
        this.weights = weights;
        this.embeddings = embeddings;
        this.reranker = reranker;
        this.candidates = candidates;
    }

    /**
     * Returns the engine without models.
     *
     * @return the default engine, never null
     */
    public static EmbeddedEngine byWords() {
        return new EmbeddedEngine(SearchWeights.DEFAULT, Optional.empty(), Optional.empty(), CANDIDATES);
    }

    /**
     * Sets how much each part of an entry counts.
     *
     * @param weights the weights; the measured ones if never set, not null
     * @return an engine with these weights, never null
     */
    public EmbeddedEngine withWeights(SearchWeights weights) {
        requireNonNull(weights, "weights");
        return new EmbeddedEngine(weights, embeddings, reranker, candidates);
    }

    /**
     * Adds an embedding model. Opening a repository then embeds the questions, phrasings and short answers of its pack.
     *
     * @param model the model, not null
     * @return an engine that also ranks by it, never null
     */
    public EmbeddedEngine withEmbeddings(EmbeddingModel model) {
        requireNonNull(model, "model");
        return new EmbeddedEngine(weights, Optional.of(model), reranker, candidates);
    }

    /**
     * Adds a reranker that judges the first {@link #CANDIDATES} hits.
     *
     * @param model the reranker, not null
     * @return an engine that also ranks by it, never null
     */
    public EmbeddedEngine withReranker(Reranker model) {
        return withReranker(model, CANDIDATES);
    }

    /**
     * Adds a reranker.
     *
     * @param model the reranker, not null
     * @param first how many hits it judges, whatever the page, at least 1
     * @return an engine that also ranks by it, never null
     * @throws IllegalArgumentException if {@code first} is less than 1
     */
    public EmbeddedEngine withReranker(Reranker model, int first) {
        requireNonNull(model, "model");
        if (first < 1) {
            throw new IllegalArgumentException("A reranker must judge at least 1 hit, but was to judge " + first);
        }
        return new EmbeddedEngine(weights, embeddings, Optional.of(model), first);
    }

    @Override
    public SearchEngine open(ContentPack pack) {
        requireNonNull(pack, "pack");
        return new LuceneSearchEngineFactory(weights, embeddings, reranker, candidates).open(pack);
    }
}
