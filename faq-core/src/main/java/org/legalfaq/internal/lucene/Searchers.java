package org.legalfaq.internal.lucene;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** Makes searchers that share nothing with others in the JVM. */
final class Searchers {
    private Searchers() {}

    static IndexSearcher of(IndexReader index) {
        IndexSearcher searcher = new IndexSearcher(index);
        searcher.setSimilarity(new FieldSimilarity());
        // The default cache is shared by the whole JVM.
        searcher.setQueryCache(null);
        return searcher;
    }
}
