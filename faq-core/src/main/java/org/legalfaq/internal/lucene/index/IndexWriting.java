package org.legalfaq.internal.lucene.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.legalfaq.internal.lucene.analysis.LanguageAnalysis;
import org.legalfaq.internal.lucene.analysis.PlainAnalyzer;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.internal.lucene.analysis.WordForms;

/** Writes an index into memory, in the caller's thread. */
public final class IndexWriting {
    private static final double FLUSH_AT_MB = 256;

    private IndexWriting() {}

    /** Writes the documents in their order: the number of a document in the index is its place among them. */
    public static IndexReader write(Iterable<Document> documents, Map<TextLanguage, LanguageAnalysis> analyses) {
        Directory directory = directory();
        try (IndexWriter writer = new IndexWriter(directory, config(analyses))) {
            for (Document document : documents) {
                writer.addDocument(document);
            }
            writer.forceMerge(1);
            writer.commit();
            return DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("The index of the pack could not be written to memory", e);
        }
    }

    /** Files as one array each: quicker to read than as lists of buffers, the default. */
    private static Directory directory() {
        return new ByteBuffersDirectory(
                new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
    }

    private static IndexWriterConfig config(Map<TextLanguage, LanguageAnalysis> analyses) {
        return new IndexWriterConfig(analyzer(analyses))
                .setSimilarity(new FieldSimilarity())
                // Written in one go, and as the forced merge leaves it: several segments or a compound file it would
                // write anew.
                .setRAMBufferSizeMB(FLUSH_AT_MB)
                .setUseCompoundFile(false)
                // Merges neighbours only: other policies would give up the order of the pack.
                .setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler());
    }

    private static Analyzer analyzer(Map<TextLanguage, LanguageAnalysis> analyses) {
        Map<String, Analyzer> byField = new HashMap<>();
        analyses.forEach((language, analysis) -> {
            byField.put(language.anyField(), analysis.analyzer());
            for (PhrasingField field : PhrasingField.values()) {
                byField.put(field.name(language), field.analyzer(analysis));
            }
            for (RankField field : RankField.values()) {
                byField.put(field.name(language), analysis.analyzer());
            }
        });
        return new PerFieldAnalyzerWrapper(new PlainAnalyzer(WordForms.NONE), byField);
    }
}
