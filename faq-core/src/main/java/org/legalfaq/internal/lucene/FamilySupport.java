package org.legalfaq.internal.lucene;

import java.util.Map;
import java.util.Optional;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.spi.EngineQuery;

/**
 * Lets the members of a family support each other: they answer the same question, so whoever asks in the words of one asks
 * for any of them. Only the members that may be meant count, so nothing is supported while the reader's place is not known:
 * a family would gain by having members in many places.
 */
record FamilySupport(PackTexts texts, Optional<Map<Jurisdiction, Integer>> places) {

    static FamilySupport of(EngineQuery query, PackTexts texts) {
        Map<Jurisdiction, Integer> places = query.admissible().orElse(query.preferred());
        return new FamilySupport(texts, Optional.of(places).filter(known -> !known.isEmpty()));
    }

    /** The same texts. The best member of a family gets the root of the sum of squares, the others as much more. */
    Matches supported(Matches matches) {
        if (places.isEmpty()) {
            return matches;
        }
        Distances distances = new Distances(texts, places);
        return matches.times(text -> distances.reach(text) ? factor(matches, distances, text) : 1);
    }

    private double factor(Matches matches, Distances distances, int text) {
        double best = 0;
        double squares = 0;
        for (int member : texts.family(text)) {
            if (matches.contains(member) && distances.reach(member)) {
                double score = matches.score(member);
                best = Math.max(best, score);
                squares += score * score;
            }
        }
        return best == 0 ? 1 : Math.sqrt(squares) / best;
    }
}
