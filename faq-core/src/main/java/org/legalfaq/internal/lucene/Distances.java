package org.legalfaq.internal.lucene;

import java.util.Map;
import java.util.Optional;
import org.legalfaq.model.Jurisdiction;

/** How far a text's jurisdictions are from the asked one. */
record Distances(PackTexts texts, Optional<Map<Jurisdiction, Integer>> admissible) {

    /** Returns the smallest distance of the text's admissible jurisdictions, 0 if none was asked for. */
    int of(int position) {
        return admissible
                .map(places -> texts.entry(position).jurisdictions().stream()
                        .mapToInt(place -> places.getOrDefault(place, Integer.MAX_VALUE))
                        .min()
                        .orElse(Integer.MAX_VALUE))
                .orElse(0);
    }
}
