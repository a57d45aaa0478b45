package org.legalfaq.internal.lucene.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** The positions of the texts that match a query, with their scores. */
public final class Matches {
    private final FixedBitSet positions;
    private final float[] scores;

    private Matches(FixedBitSet positions, float[] scores) {
        this.positions = positions;
        this.scores = scores;
    }

    /** Whatever matches one of the queries, each with the sum of its scores. */
    public static Matches scored(IndexSearcher searcher, List<Query> queries) {
        int all = searcher.getIndexReader().maxDoc();
        FixedBitSet positions = new FixedBitSet(all);
        float[] scores = new float[all];
        queries.forEach(query -> collect(searcher, query, positions, scores));
        return new Matches(positions, scores);
    }

    public static Matches unscored(IndexSearcher searcher, Query query) {
        FixedBitSet positions = new FixedBitSet(searcher.getIndexReader().maxDoc());
        float[] none = {};
        collect(searcher, query, positions, none);
        return new Matches(positions, none);
    }

    /** The texts with a score above 0. */
    public static Matches ofScores(float[] scores) {
        FixedBitSet positions = new FixedBitSet(scores.length);
        for (int position = 0; position < scores.length; position++) {
            if (scores[position] > 0) {
                positions.set(position);
            }
        }
        return new Matches(positions, scores);
    }

    /** The texts whose bits are set, with the score at the position of each. */
    public static Matches of(FixedBitSet positions, float[] scores) {
        return new Matches(positions, scores);
    }

    /** The same texts with more score. */
    public Matches plus(float[] more) {
        float[] sums = scores.clone();
        for (int position = from(0); position >= 0; position = from(position + 1)) {
            sums[position] += more[position];
        }
        return new Matches(positions, sums);
    }

    /** The same texts with what else they score. */
    public Matches plus(Matches more) {
        return plus(more.scores);
    }

    /** The same texts, each with its score that many times. */
    public Matches times(IntToDoubleFunction factor) {
        float[] products = new float[scores.length];
        for (int position = from(0); position >= 0; position = from(position + 1)) {
            products[position] = (float) (scores[position] * factor.applyAsDouble(position));
        }
        return new Matches(positions, products);
    }

    /** The same texts and one more, with score 0 unless it is among them. */
    public Matches with(int position) {
        FixedBitSet more = positions.clone();
        more.set(position);
        return new Matches(more, scores);
    }

    /** Those of the texts that fit. */
    public Matches where(IntPredicate fits) {
        FixedBitSet some = new FixedBitSet(positions.length());
        for (int position = from(0); position >= 0; position = from(position + 1)) {
            if (fits.test(position)) {
                some.set(position);
            }
        }
        return new Matches(some, scores);
    }

    /** These texts and others that are none of them. */
    public Matches or(Matches others) {
        FixedBitSet both = positions.clone();
        both.or(others.positions);
        float[] all = scores.clone();
        for (int position = others.from(0); position >= 0; position = others.from(position + 1)) {
            all[position] = others.scores[position];
        }
        return new Matches(both, all);
    }

    public boolean contains(int position) {
        return positions.get(position);
    }

    /** The score of a text, 0 if it does not match. */
    public float score(int position) {
        return scores.length == 0 ? 0 : scores[position];
    }

    /** The first match from a position on, or -1. */
    public int from(int position) {
        if (position >= positions.length()) {
            return -1;
        }
        int next = positions.nextSetBit(position);
        return next == DocIdSetIterator.NO_MORE_DOCS ? -1 : next;
    }

    private static void collect(IndexSearcher searcher, Query query, FixedBitSet positions, float[] scores) {
        ScoreMode mode = scores.length == 0 ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
        try {
            Weight weight = searcher.createWeight(searcher.rewrite(query), mode, 1);
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                Scorer scorer = weight.scorer(leaf);
                if (scorer == null) {
                    continue;
                }
                DocIdSetIterator found = scorer.iterator();
                for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
                    positions.set(leaf.docBase + doc);
                    if (scores.length > 0) {
                        scores[leaf.docBase + doc] += scorer.score();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
