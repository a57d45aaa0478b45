package org.legalfaq.internal.lucene.ranking;

import java.util.Map;
import java.util.Optional;
import org.legalfaq.internal.lucene.index.Matches;
import org.legalfaq.internal.lucene.index.PackTexts;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.spi.EngineQuery;

/** How far a text's jurisdictions are from the reader's place. */
public record Distances(PackTexts texts, Optional<Map<Jurisdiction, Integer>> places) {

    /** The reader's place is the one that was given or, if none was, the one that is assumed. */
    public static Distances known(PackTexts texts, EngineQuery query) {
        Optional<Map<Jurisdiction, Integer>> assumed =
                Optional.of(query.preferred()).filter(places -> !places.isEmpty());
        return new Distances(texts, query.admissible().or(() -> assumed));
    }

    /** No place is known. */
    public static Distances none(PackTexts texts) {
        return new Distances(texts, Optional.empty());
    }

    /** Returns the smallest distance of the text's jurisdictions that have one, 0 if no place is known. */
    public int of(int position) {
        return places.map(distances -> texts.entry(position).jurisdictions().stream()
                        .mapToInt(place -> distances.getOrDefault(place, Integer.MAX_VALUE))
                        .min()
                        .orElse(Integer.MAX_VALUE))
                .orElse(0);
    }

    /** Returns the smallest distance of the texts. */
    int least(Matches matches) {
        int least = Integer.MAX_VALUE;
        for (int text = matches.from(0); text >= 0; text = matches.from(text + 1)) {
            least = Math.min(least, of(text));
        }
        return least;
    }

    /** Tells whether one of the text's jurisdictions has a distance, or no place is known. */
    public boolean reach(int position) {
        return of(position) < Integer.MAX_VALUE;
    }
}
