package org.legalfaq.internal.lucene;

import java.util.Map;
import java.util.Optional;
import org.legalfaq.model.Jurisdiction;

/** How far a text's jurisdictions are from the reader's place. */
record Distances(PackTexts texts, Optional<Map<Jurisdiction, Integer>> places) {

    /** No place is known. */
    static Distances none(PackTexts texts) {
        return new Distances(texts, Optional.empty());
    }

    /** Returns the smallest distance of the text's jurisdictions that have one, 0 if no place is known. */
    int of(int position) {
        return places.map(distances -> texts.entry(position).jurisdictions().stream()
                        .mapToInt(place -> distances.getOrDefault(place, Integer.MAX_VALUE))
                        .min()
                        .orElse(Integer.MAX_VALUE))
                .orElse(0);
    }

    /** Tells whether one of the text's jurisdictions has a distance, or no place is known. */
    boolean reach(int position) {
        return of(position) < Integer.MAX_VALUE;
    }
}
