package org.legalfaq.internal.lucene.index;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * BM25 by kind of field, without its rarity of terms: the queries weigh a term once, by how rare it is in the pack,
 * and not anew in every field, where a common word may be rare by accident.
 */
final class FieldSimilarity extends PerFieldSimilarityWrapper {
    private final Similarity answer = new Unweighted(1.2f, 0.75f);
    private final Similarity phrasing = new Unweighted(PhrasingTable.K1, PhrasingTable.B);
    private final Similarity once = new Unweighted(0, 0);

    @Override
    public Similarity get(String field) {
        String kind = field.split("\\.", 2)[0];
        if (kind.startsWith(PhrasingField.PREFIX)) {
            return phrasing;
        }
        return kind.equals(RankField.ANSWER.name()) ? answer : once;
    }

    private static final class Unweighted extends BM25Similarity {
        Unweighted(float k1, float b) {
            super(k1, b);
        }

        @Override
        public Explanation idfExplain(CollectionStatistics field, TermStatistics term) {
            return Explanation.match(1f, "the query weighs the term");
        }

        @Override
        public Explanation idfExplain(CollectionStatistics field, TermStatistics[] terms) {
            return Explanation.match(1f, "the query weighs the terms");
        }
    }
}
