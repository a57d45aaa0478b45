package org.legalfaq.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;

/**
 * What an application would do with Lucene alone: a document for each text in an index in memory, English analysis, BM25, each
 * word in any field, the ten best. It knows a text's language, and nothing of families, places above places, synonyms,
 * misspellings, dates, or of how sure an answer is.
 */
final class LuceneIndex {
    private static final int PAGE = 10;
    // In this order in every JVM, as an immutable map would not be.
    private static final List<Map.Entry<String, Float>> BOOSTS = List.of(
            Map.entry("question", 3f),
            Map.entry("phrasing", 2f),
            Map.entry("shortAnswer", 1.5f),
            Map.entry("answer", 1f));

    private final List<FaqEntry> entries;
    private final Query language;
    private final QueryBuilder words;
    private final IndexSearcher searcher;

    private LuceneIndex(List<FaqEntry> entries, LanguageTag language, Analyzer analyzer, DirectoryReader reader) {
        this.entries = entries;
        this.language = term("language", language);
        this.words = new QueryBuilder(analyzer);
        this.searcher = new IndexSearcher(reader);
        // Shared by the whole JVM by default, and ours has none.
        searcher.setQueryCache(null);
    }

    /** Indexes all texts; only those in one language will be found. */
    static LuceneIndex of(List<FaqEntry> entries, LanguageTag language) throws IOException {
        Analyzer analyzer = new EnglishAnalyzer();
        Directory directory = new ByteBuffersDirectory();
        // A document's number stays the position of its text.
        IndexWriterConfig inOrder = new IndexWriterConfig(analyzer).setMergePolicy(new LogDocMergePolicy());
        try (IndexWriter writer = new IndexWriter(directory, inOrder)) {
            for (FaqEntry entry : entries) {
                writer.addDocument(document(entry));
            }
        }
        return new LuceneIndex(entries, language, analyzer, DirectoryReader.open(directory));
    }

    List<FaqEntry> search(String text) throws IOException {
        BooleanQuery.Builder anyField = filtered();
        for (Map.Entry<String, Float> field : BOOSTS) {
            // None if the text holds function words only.
            Optional.ofNullable(words.createBooleanQuery(field.getKey(), text))
                    .ifPresent(
                            query -> anyField.add(new BoostQuery(query, field.getValue()), BooleanClause.Occur.SHOULD));
        }
        return entries(searcher.search(anyField.setMinimumNumberShouldMatch(1).build(), PAGE));
    }

    List<FaqEntry> byTopic(TopicPath topic) throws IOException {
        return list(filtered().add(term("topic", topic), BooleanClause.Occur.FILTER));
    }

    List<FaqEntry> byJurisdiction(Collection<Jurisdiction> admissible) throws IOException {
        return list(filtered().add(anyOf(admissible), BooleanClause.Occur.FILTER));
    }

    List<FaqEntry> byBoth(TopicPath topic, Collection<Jurisdiction> admissible) throws IOException {
        return list(filtered()
                .add(term("topic", topic), BooleanClause.Occur.FILTER)
                .add(anyOf(admissible), BooleanClause.Occur.FILTER));
    }

    private List<FaqEntry> list(BooleanQuery.Builder query) throws IOException {
        return entries(searcher.search(query.build(), entries.size(), Sort.INDEXORDER));
    }

    private BooleanQuery.Builder filtered() {
        return new BooleanQuery.Builder().add(language, BooleanClause.Occur.FILTER);
    }

    private List<FaqEntry> entries(TopDocs found) {
        List<FaqEntry> list = new ArrayList<>(found.scoreDocs.length);
        for (ScoreDoc hit : found.scoreDocs) {
            list.add(entries.get(hit.doc));
        }
        return list;
    }

    private static Document document(FaqEntry entry) {
        Document document = new Document();
        document.add(new TextField("question", entry.question(), Field.Store.NO));
        entry.alternatePhrasings()
                .forEach(phrasing -> document.add(new TextField("phrasing", phrasing, Field.Store.NO)));
        document.add(new TextField("shortAnswer", entry.shortAnswer(), Field.Store.NO));
        document.add(new TextField("answer", entry.answer(), Field.Store.NO));
        document.add(exact("language", entry.language()));
        entry.jurisdictions().forEach(tag -> document.add(exact("jurisdiction", tag)));
        for (TopicPath topic : entry.topics()) {
            for (Optional<TopicPath> at = Optional.of(topic);
                    at.isPresent();
                    at = at.orElseThrow().parent()) {
                document.add(exact("topic", at.orElseThrow()));
            }
        }
        return document;
    }

    private static Field exact(String field, Object value) {
        return new StringField(field, value.toString(), Field.Store.NO);
    }

    private static Query term(String field, Object value) {
        return new TermQuery(new Term(field, value.toString()));
    }

    private static Query anyOf(Collection<Jurisdiction> tags) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        tags.forEach(tag -> any.add(term("jurisdiction", tag), BooleanClause.Occur.SHOULD));
        return any.build();
    }
}
