package org.legalfaq.internal.lucene.index;

import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.legalfaq.query.SearchField;

/**
 * The questions and alternate phrasings of a pack, each a document of its own, so that a reader's words are compared
 * with one way to ask at a time and not with words gathered from all of them.
 */
public final class Phrasings {
    // How much of a phrasing's score depends on the share of it that the reader's words cover.
    private static final double COVERED_SHARE = 0.5;

    private final IndexSearcher searcher;
    private final PhrasingTable table;

    public Phrasings(IndexSearcher searcher, PhrasingTable table) {
        this.searcher = searcher;
        this.table = table;
    }

    /**
     * Returns a score for each text of the pack: the root of the sum of its phrasings' squared scores. The best phrasing
     * decides, others support it.
     *
     * @param parts the parts of texts that are searched
     */
    public float[] scores(List<Query> queries, Set<SearchField> parts) {
        double[] squares = new double[table.texts()];
        Matches found = Matches.scored(searcher, queries);
        for (int phrasing = found.from(0); phrasing >= 0; phrasing = found.from(phrasing + 1)) {
            if (parts.contains(table.part(phrasing))) {
                double score = score(phrasing, found.score(phrasing));
                squares[table.textOf(phrasing)] += score * score;
            }
        }
        float[] scores = new float[squares.length];
        for (int text = 0; text < scores.length; text++) {
            scores[text] = (float) Math.sqrt(squares[text]);
        }
        return scores;
    }

    private double score(int phrasing, double ofWords) {
        double covered = Math.min(1, ofWords / table.fullScore(phrasing));
        return table.weight(phrasing) * ofWords * (1 - COVERED_SHARE + COVERED_SHARE * covered);
    }
}
