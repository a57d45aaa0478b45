package org.legalfaq.internal.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** How rare terms are in the whole pack. Shares the formula of BM25, so that weights can be compared with scores. */
final class TermStatistics {
    private final IndexReader reader;

    TermStatistics(IndexReader reader) {
        this.reader = reader;
    }

    boolean has(String field, String term) {
        return frequency(field, term) > 0;
    }

    double rarity(String field, String term) {
        int frequency = frequency(field, term);
        return Math.log1p((texts(field) - frequency + 0.5) / (frequency + 0.5));
    }

    double rarity(String field, List<String> terms) {
        return terms.stream().mapToDouble(term -> rarity(field, term)).sum();
    }

    private int frequency(String field, String term) {
        try {
            return reader.docFreq(new Term(field, term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int texts(String field) {
        try {
            return reader.getDocCount(field);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
