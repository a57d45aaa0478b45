package org.legalfaq.internal.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.internal.place.PlaceName.Kind;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.model.JurisdictionUnit;
import org.legalfaq.model.LanguageTag;

/**
 * The names by which a pack's readers may call places. Every country has its names; the parts of a country and all codes
 * count only where the pack has an entry on that country, because among the world's provinces there is a name for nearly
 * every word.
 */
final class PlaceNames {
    /** Countries where people write the code of their state or province by itself, as in "Austin, TX". */
    private static final Set<String> WITH_BARE_CODES = Set.of("US", "CA", "AU");

    private final JurisdictionRegistry registry;
    private final Map<List<String>, Set<PlaceName>> names = new HashMap<>();
    private final Map<String, Integer> longestByStart = new HashMap<>();

    PlaceNames(ContentPack pack, Set<Jurisdiction> ofEntries) {
        registry = pack.jurisdictions();
        Set<Jurisdiction> covered = new HashSet<>();
        ofEntries.forEach(place -> covered.add(country(place)));
        Set<LanguageTag> languages = new HashSet<>(Set.of(LanguageTag.ENGLISH));
        pack.info().languages().forEach(language -> languages.addAll(language.lookupChain()));
        for (JurisdictionUnit unit : registry.units()) {
            if (unit.tag().equals(Jurisdiction.WORLD)) {
                continue;
            }
            unit.cues().forEach(cue -> add(cue, unit, Kind.CUE));
            Jurisdiction country = country(unit.tag());
            boolean within = country.equals(unit.tag()) || covered.contains(country);
            unit.labels().forEach((language, label) -> {
                if (languages.contains(language)) {
                    add(label, unit, within ? Kind.NAME : Kind.OUT_OF_REACH);
                }
            });
            if (covered.contains(country)) {
                addCodes(unit, country);
            }
        }
    }

    /** The readings of these words, none if they are no name. */
    Set<PlaceName> of(List<String> words) {
        return names.getOrDefault(words, Set.of());
    }

    /** Where the longest name that starts here ends, or here if none does. */
    int endAt(List<String> words, int start) {
        for (int end = lastEnd(words, start); end > start; end--) {
            if (names.containsKey(words.subList(start, end))) {
                return end;
            }
        }
        return start;
    }

    /** Where the longest name that starts with this word would end, or here if none starts with it. */
    int lastEnd(List<String> words, int start) {
        return Math.min(words.size(), start + longestByStart.getOrDefault(words.get(start), 0));
    }

    private void addCodes(JurisdictionUnit unit, Jurisdiction country) {
        add(unit.tag().tag(), unit, Kind.CODE);
        unit.aliases().forEach(alias -> add(alias.tag(), unit, Kind.CODE));
        String[] parts = unit.tag().tag().split("-", -1);
        if (parts.length == 2
                && WITH_BARE_CODES.contains(country.tag())
                && !registry.federal(country).equals(Optional.of(unit.tag()))) {
            add(parts[1], unit, Kind.CODE);
        }
    }

    private void add(String name, JurisdictionUnit unit, Kind kind) {
        List<String> words = PlaceWord.folded(PlaceWord.of(name));
        if (!words.isEmpty() && (kind != Kind.OUT_OF_REACH || words.size() > 1)) {
            names.computeIfAbsent(words, key -> new HashSet<>()).add(new PlaceName(unit.tag(), kind));
            longestByStart.merge(words.get(0), words.size(), Math::max);
        }
    }

    /** The place below the world that a place lies in. */
    private Jurisdiction country(Jurisdiction place) {
        List<Jurisdiction> chain = new ArrayList<>();
        chain.add(registry.canonical(place));
        chain.addAll(registry.ancestors(place));
        chain.remove(Jurisdiction.WORLD);
        return chain.isEmpty() ? Jurisdiction.WORLD : chain.get(chain.size() - 1);
    }
}
