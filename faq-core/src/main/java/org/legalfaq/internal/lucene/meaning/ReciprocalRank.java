package org.legalfaq.internal.lucene.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.apache.lucene.util.FixedBitSet;
import org.legalfaq.internal.lucene.index.Matches;
import org.legalfaq.internal.lucene.index.PackTexts;

/**
 * Scores by place instead of by strength, so that rankings whose scores cannot be compared can be added up (reciprocal
 * rank fusion, Cormack, Clarke and Büttcher 2009). What takes a place is a hit, a family or a text by itself, by its best
 * text. Equals share a place. The best text gets 1 / (60 + place) and the other texts of the family their share of it:
 * what decides which member is shown stays as it was.
 */
final class ReciprocalRank {
    // As in the paper: flat enough that two good places beat one first place.
    private static final double CONSTANT = 60;

    private final PackTexts texts;
    private final boolean byFamily;

    ReciprocalRank(PackTexts texts, boolean byFamily) {
        this.texts = texts;
        this.byFamily = byFamily;
    }

    /** The best text of each hit, best hit first, equal ones in pack order. */
    List<Integer> order(Matches matches) {
        Map<Integer, Integer> best = new HashMap<>();
        for (int text = matches.from(0); text >= 0; text = matches.from(text + 1)) {
            best.merge(hitOf(text), text, (one, other) -> matches.score(other) > matches.score(one) ? other : one);
        }
        List<Integer> order = new ArrayList<>(best.values());
        order.sort(Comparator.comparingDouble((Integer text) -> -matches.score(text))
                .thenComparing(Comparator.naturalOrder()));
        return order;
    }

    /** The same texts, scored by the places of their hits. */
    Matches scored(Matches matches) {
        return scored(matches, order(matches), (one, other) -> matches.score(one) == matches.score(other));
    }

    /**
     * The same texts, scored by the places of their hits in another order.
     *
     * @param order the best text of each hit, best hit first
     * @param equal whether two neighbours in that order share a place
     */
    Matches scored(Matches matches, List<Integer> order, BiPredicate<Integer, Integer> equal) {
        float[] scoreOfPlace = new float[texts.count()];
        float[] bestScore = new float[texts.count()];
        int place = 0;
        for (int i = 0; i < order.size(); i++) {
            int text = order.get(i);
            if (i == 0 || !equal.test(order.get(i - 1), text)) {
                place = i + 1;
            }
            scoreOfPlace[hitOf(text)] = (float) (1 / (CONSTANT + place));
            bestScore[hitOf(text)] = matches.score(text);
        }
        float[] scores = new float[texts.count()];
        FixedBitSet found = new FixedBitSet(texts.count());
        for (int text = matches.from(0); text >= 0; text = matches.from(text + 1)) {
            int hit = hitOf(text);
            float share = bestScore[hit] > 0 ? matches.score(text) / bestScore[hit] : 1;
            scores[text] = share * scoreOfPlace[hit];
            found.set(text);
        }
        return Matches.of(found, scores);
    }

    /** The texts of both rankings with both of their scores. */
    Matches fused(Matches one, Matches other) {
        Matches first = scored(one);
        Matches second = scored(other);
        float[] scores = new float[texts.count()];
        FixedBitSet found = new FixedBitSet(texts.count());
        for (int text = 0; text < scores.length; text++) {
            if (first.contains(text) || second.contains(text)) {
                scores[text] = first.score(text) + second.score(text);
                found.set(text);
            }
        }
        return Matches.of(found, scores);
    }

    /** A family is named by its first text. */
    private int hitOf(int text) {
        return byFamily ? texts.family(text)[0] : text;
    }
}
