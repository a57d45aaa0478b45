package org.legalfaq.internal.lucene.hits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A hit before it is known whether it is on the asked page.
 *
 * @param shown the position of the text to show
 * @param matched the position of the text that matched best
 * @param score the score of that text, 0 without text
 * @param distance how far the shown text is from the asked jurisdiction; 0 with text, where it plays no part
 * @param preferred true if the matched text has a preferred jurisdiction
 * @param pinned true if the shown text is the pinned one
 */
public record RankedHit(int shown, int matched, double score, int distance, boolean preferred, boolean pinned) {

    /** The order by relevance, with text by score and without by distance. */
    public static final Comparator<RankedHit> BY_RELEVANCE = Comparator.comparing(RankedHit::pinned)
            .thenComparing(RankedHit::preferred)
            .thenComparingDouble(RankedHit::score)
            .reversed()
            .thenComparingInt(RankedHit::distance)
            .thenComparingInt(RankedHit::shown);

    /** Returns the first hits in order without sorting the others. */
    public static List<RankedHit> first(int count, List<RankedHit> hits, Comparator<RankedHit> order) {
        if (count >= hits.size()) {
            return hits.stream().sorted(order).toList();
        }
        PriorityQueue<RankedHit> best = new PriorityQueue<>(order.reversed());
        for (RankedHit hit : hits) {
            best.add(hit);
            if (best.size() > count) {
                best.poll();
            }
        }
        List<RankedHit> sorted = new ArrayList<>(best);
        Collections.sort(sorted, order);
        return sorted;
    }
}
