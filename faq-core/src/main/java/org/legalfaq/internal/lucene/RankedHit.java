package org.legalfaq.internal.lucene;

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
 */
record RankedHit(int shown, int matched, double score, int distance) {

    /** The order of hits with text. */
    static final Comparator<RankedHit> BY_SCORE =
            Comparator.comparingDouble(RankedHit::score).reversed().thenComparingInt(RankedHit::shown);

    /** The order of hits without text. */
    static final Comparator<RankedHit> BY_DISTANCE =
            Comparator.comparingInt(RankedHit::distance).thenComparingInt(RankedHit::shown);

    /** Returns the first hits in order without sorting the others. */
    static List<RankedHit> first(int count, List<RankedHit> hits, Comparator<RankedHit> order) {
        if (count == hits.size()) {
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
