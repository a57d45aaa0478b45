package org.legalfaq.internal.place;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.legalfaq.internal.place.PlaceName.Kind;
import org.legalfaq.model.Jurisdiction;

/**
 * Words of a text that name a place.
 *
 * @param words the words
 * @param readings what they may mean, at least one
 */
record PlaceMention(List<PlaceWord> words, Set<PlaceName> readings) {

    /** What a pack says with a cue comes before what the words may mean elsewhere. */
    Set<Jurisdiction> places() {
        boolean cue = isCue();
        return readings.stream()
                .filter(reading -> reading.kind() == Kind.CUE || !cue)
                .filter(reading -> reading.kind() != Kind.OUT_OF_REACH)
                .map(PlaceName::place)
                .collect(Collectors.toSet());
    }

    boolean isCue() {
        return readings.stream().anyMatch(reading -> reading.kind() == Kind.CUE);
    }

    /** Tells whether the words are nothing but a name or code of the place. */
    boolean isName() {
        return readings.stream().anyMatch(PlaceName::isOfRegistry);
    }

    int start() {
        return words.get(0).start();
    }

    int end() {
        return words.get(words.size() - 1).end();
    }
}
