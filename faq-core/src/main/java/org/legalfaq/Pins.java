package org.legalfaq;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legalfaq.internal.place.PlaceWord;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.EntryId;

/** The queries that an editor has pinned to an entry. Case, accents and punctuation of a query do not matter. */
final class Pins {
    private final Map<List<String>, EntryId> pins = new HashMap<>();

    Pins(ContentPack pack) {
        // Of two that say the same, the first in the manifest counts.
        pack.pins().forEach((text, id) -> pins.putIfAbsent(words(text), Redirects.living(pack, id)));
    }

    /** Returns the entry that a text is pinned to, as it stands or without the place it names. */
    Optional<EntryId> of(String text, Optional<String> placeless) {
        return Optional.ofNullable(pins.get(words(text))).or(() -> placeless.map(rest -> pins.get(words(rest))));
    }

    private static List<String> words(String text) {
        return PlaceWord.folded(PlaceWord.of(text));
    }
}
