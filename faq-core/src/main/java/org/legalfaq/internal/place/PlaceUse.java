package org.legalfaq.internal.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;

/**
 * What the pack itself uses the names of places for, in questions, phrasings and keywords. A pack with a Canadian entry on
 * the case of Jordan and none on the country does not mean the country.
 */
final class PlaceUse {
    private final JurisdictionRegistry registry;
    private final Set<Jurisdiction> withEntries = new HashSet<>();
    private final Map<List<String>, Set<List<Jurisdiction>>> uses = new HashMap<>();

    PlaceUse(ContentPack pack, PlaceNames names) {
        registry = pack.jurisdictions();
        for (FaqEntry entry : pack.entries()) {
            for (Jurisdiction place : entry.jurisdictions()) {
                withEntries.add(registry.canonical(place));
                withEntries.addAll(registry.ancestors(place));
            }
            Stream.of(Stream.of(entry.question()), entry.alternatePhrasings().stream(), entry.keywords().stream())
                    .flatMap(texts -> texts)
                    .forEach(text -> read(text, entry.jurisdictions(), names));
        }
    }

    private void read(String text, List<Jurisdiction> places, PlaceNames names) {
        List<String> words = PlaceWord.folded(PlaceWord.of(text));
        for (int start = 0; start < words.size(); ) {
            int end = names.endAt(words, start);
            if (end > start) {
                uses.computeIfAbsent(List.copyOf(words.subList(start, end)), key -> new HashSet<>())
                        .add(places);
            }
            start = Math.max(end, start + 1);
        }
    }

    /** Tells whether entries have these words, whatever they mean by them. */
    boolean isUsed(List<String> words) {
        return uses.containsKey(words);
    }

    /** Tells whether an entry on some other place has these words, and the pack has none on this place. */
    boolean meansSomethingElse(List<String> words, Jurisdiction place) {
        return !withEntries.contains(place)
                && uses.getOrDefault(words, Set.of()).stream()
                        .anyMatch(places -> places.stream().noneMatch(other -> isRelated(other, place)));
    }

    private boolean isRelated(Jurisdiction one, Jurisdiction other) {
        Jurisdiction known = registry.canonical(one);
        return known.equals(other)
                || registry.ancestors(known).contains(other)
                || registry.ancestors(other).contains(known);
    }
}
