package org.legalfaq.internal.lucene.index;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** Makes searchers that share nothing with others in the JVM. */
public final class Searchers {
    private Searchers() {}

    public static IndexSearcher of(IndexReader index) {
        IndexSearcher searcher = new IndexSearcher(index);
        searcher.setSimilarity(new FieldSimilarity());
        // The default cache is shared by the whole JVM.
        searcher.setQueryCache(null);
        return searcher;
    }
}
