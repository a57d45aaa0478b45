package org.legalfaq.internal.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;

/** Writes the index of a pack into memory, in the caller's thread. */
final class IndexWriting {
    private IndexWriting() {}

    /** The number of a document in the index is the position of its text in the pack. */
    static IndexReader write(ContentPack pack, PackTexts texts, Map<TextLanguage, LanguageAnalysis> analyses) {
        EntryDocuments documents = new EntryDocuments(texts, pack.jurisdictions());
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, config(analyses))) {
            int position = 0;
            for (FaqEntry entry : pack.entries()) {
                writer.addDocument(documents.of(position++, entry));
            }
            writer.forceMerge(1);
            writer.commit();
            return DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The index of the pack \"" + pack.info().id() + "\" could not be written", e);
        }
    }

    private static IndexWriterConfig config(Map<TextLanguage, LanguageAnalysis> analyses) {
        return new IndexWriterConfig(analyzer(analyses))
                .setSimilarity(new FieldSimilarity())
                // Merges neighbours only: other policies would give up the order of the pack.
                .setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler());
    }

    private static Analyzer analyzer(Map<TextLanguage, LanguageAnalysis> analyses) {
        Map<String, Analyzer> byField = new HashMap<>();
        analyses.forEach((language, analysis) -> {
            byField.put(language.anyField(), analysis.analyzer());
            for (IndexField field : IndexField.values()) {
                byField.put(field.name(language), analysis.analyzer());
            }
        });
        return new PerFieldAnalyzerWrapper(new PlainAnalyzer(), byField);
    }
}
