package org.legalfaq.internal.lucene.meaning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.legalfaq.internal.lucene.index.Matches;
import org.legalfaq.internal.lucene.index.PackTexts;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.spi.ModelException;
import org.legalfaq.spi.Reranker;

/** Puts the best hits into the order of a model; those behind them stay behind, in their order. */
public record Reranking(Reranker reranker, int candidates, PackTexts texts) {

    Matches of(String question, Matches matches, ReciprocalRank ranks) {
        List<Integer> order = ranks.order(matches);
        List<Integer> best = order.subList(0, Math.min(candidates, order.size()));
        if (best.isEmpty()) {
            return matches;
        }
        double[] scores = scores(question, best.stream().map(texts::entry).toList());
        Map<Integer, Double> scoreOf = new HashMap<>();
        IntStream.range(0, best.size()).forEach(place -> scoreOf.put(best.get(place), scores[place]));
        Comparator<Integer> byModel =
                Comparator.comparingDouble(text -> -scoreOf.getOrDefault(text, Double.NEGATIVE_INFINITY));
        return ranks.scored(
                matches,
                order.stream().sorted(byModel).toList(),
                (one, other) -> byModel.compare(one, other) == 0 && matches.score(one) == matches.score(other));
    }

    private double[] scores(String question, List<FaqEntry> entries) {
        double[] scores;
        try {
            scores = reranker.score(question, entries);
        } catch (RuntimeException e) {
            throw new ModelException(name() + " failed on " + entries.size() + " candidates: " + e, e);
        }
        if (scores.length != entries.size()) {
            throw new ModelException(name() + " returned " + scores.length + " scores for " + entries.size()
                    + " candidates; expected one each");
        }
        for (int i = 0; i < scores.length; i++) {
            if (!Double.isFinite(scores[i])) {
                throw new ModelException(name() + " scored the entry \""
                        + entries.get(i).id() + "\" with " + scores[i] + "; expected a finite number");
            }
        }
        return scores;
    }

    private String name() {
        return "The reranker \"" + reranker.id() + "\"";
    }
}
