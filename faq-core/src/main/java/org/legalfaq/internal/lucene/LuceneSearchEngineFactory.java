package org.legalfaq.internal.lucene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.legalfaq.internal.lucene.analysis.LanguageAnalysis;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.internal.lucene.completion.Completions;
import org.legalfaq.internal.lucene.index.EntryDocuments;
import org.legalfaq.internal.lucene.index.IndexWriting;
import org.legalfaq.internal.lucene.index.PackTerms;
import org.legalfaq.internal.lucene.index.PackTexts;
import org.legalfaq.internal.lucene.index.PhrasingTable;
import org.legalfaq.internal.lucene.index.Phrasings;
import org.legalfaq.internal.lucene.index.Searchers;
import org.legalfaq.internal.lucene.index.TermStatistics;
import org.legalfaq.internal.lucene.meaning.CheckedEmbeddings;
import org.legalfaq.internal.lucene.meaning.Meanings;
import org.legalfaq.internal.lucene.meaning.ModelRanking;
import org.legalfaq.internal.lucene.meaning.Reranking;
import org.legalfaq.internal.lucene.ranking.FamilyWords;
import org.legalfaq.model.ContentPack;
import org.legalfaq.query.SearchWeights;
import org.legalfaq.spi.EmbeddingModel;
import org.legalfaq.spi.Reranker;
import org.legalfaq.spi.SearchEngine;
import org.legalfaq.spi.SearchEngineFactory;

/** Opens the embedded engine: an Apache Lucene index in memory, written in the caller's thread. */
public final class LuceneSearchEngineFactory implements SearchEngineFactory {

    private final SearchWeights weights;
    private final Optional<EmbeddingModel> embeddings;
    private final Optional<Reranker> reranker;
    private final int candidates;

    /** Makes a factory of engines that rank by words, with the default weights. Nothing is indexed yet. */
    public LuceneSearchEngineFactory() {
        this(SearchWeights.DEFAULT, Optional.empty(), Optional.empty(), 0);
    }

    /**
     * Makes a factory. Nothing is indexed yet.
     *
     * @param weights how much each part of an entry counts
     * @param candidates how many hits the reranker judges
     */
    public LuceneSearchEngineFactory(
            SearchWeights weights, Optional<EmbeddingModel> embeddings, Optional<Reranker> reranker, int candidates) {
        this.weights = weights;
        this.embeddings = embeddings;
        this.reranker = reranker;
        this.candidates = candidates;
    }

    @Override
    public SearchEngine open(ContentPack pack) {
        PackTexts texts = new PackTexts(pack);
        Map<TextLanguage, LanguageAnalysis> analyses = new LinkedHashMap<>();
        for (int position = 0; position < texts.count(); position++) {
            analyses.computeIfAbsent(texts.language(position), LanguageAnalysis::of);
        }
        PackTerms terms = new PackTerms(texts, analyses);
        IndexReader index = IndexWriting.write(documents(pack, texts), analyses);
        return new LuceneSearchEngine(
                pack,
                texts,
                analyses,
                terms,
                index,
                phrasings(pack, texts, terms, analyses, index),
                new FamilyWords(texts, terms, weights.classifier()),
                weights,
                new Completions(texts, analyses),
                models(texts));
    }

    private ModelRanking models(PackTexts texts) {
        return new ModelRanking(
                embeddings.map(model -> new Meanings(new CheckedEmbeddings(model), texts)),
                reranker.map(model -> new Reranking(model, candidates, texts)),
                texts);
    }

    /** The number of a document is the position of its text in the pack. */
    private static List<Document> documents(ContentPack pack, PackTexts texts) {
        EntryDocuments documents = new EntryDocuments(texts, pack.jurisdictions());
        return IntStream.range(0, texts.count())
                .mapToObj(position -> documents.of(position, texts.entry(position)))
                .toList();
    }

    private Phrasings phrasings(
            ContentPack pack,
            PackTexts texts,
            PackTerms terms,
            Map<TextLanguage, LanguageAnalysis> analyses,
            IndexReader index) {
        PhrasingTable table = new PhrasingTable(texts, terms, TermStatistics.remembering(index), weights);
        IndexReader phrasings = IndexWriting.write(table.documents(texts, pack.jurisdictions()), analyses);
        return new Phrasings(Searchers.of(phrasings), table);
    }
}
