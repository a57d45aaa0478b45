package org.legalfaq.internal.lucene.question;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.spi.EngineQuery;

/** Where the reader is. */
public final class ReadersPlaces {
    private ReadersPlaces() {}

    /**
     * Returns the asked or preferred jurisdiction, or the nearest known one, and those above it, even if their texts are
     * not admissible; none if no place is known.
     */
    public static Set<Jurisdiction> of(EngineQuery query, JurisdictionRegistry registry) {
        Map<Jurisdiction, Integer> distances = query.admissible().orElse(query.preferred());
        int nearest = distances.values().stream().min(Comparator.naturalOrder()).orElse(0);
        Set<Jurisdiction> places = new HashSet<>();
        distances.forEach((place, distance) -> {
            if (distance == nearest) {
                places.add(place);
                places.addAll(registry.ancestors(place));
            }
        });
        return places;
    }
}
