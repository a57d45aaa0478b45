package org.legalfaq.internal.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.query.AssumedJurisdiction;

/**
 * Finds the place that a text names: whole words, the longest name first, whatever the case and accents. Codes need
 * capitals in a text that is not all in capitals. Rather none than a wrong one: if several places are named, or one by a
 * name that others have too, it is none, unless all fit into one, as in "Georgia, US".
 */
public final class PlaceFinder {
    private final JurisdictionRegistry registry;
    private final PlaceNames names;
    private final PlaceUse use;

    /** Learns the names of places from the pack, and what else its entries use them for. */
    public PlaceFinder(ContentPack pack) {
        registry = pack.jurisdictions();
        Set<Jurisdiction> ofEntries = new HashSet<>();
        for (FaqEntry entry : pack.entries()) {
            ofEntries.addAll(entry.jurisdictions());
        }
        names = new PlaceNames(pack, ofEntries);
        use = new PlaceUse(pack, names);
    }

    /** Finds the place, empty if the text names none, or several that do not fit into one. */
    public Optional<FoundPlace> find(String text) {
        List<PlaceMention> mentions = mentions(text);
        Set<Jurisdiction> candidates = mentions.stream()
                .flatMap(mention -> mention.places().stream())
                .filter(place -> mentions.stream()
                        .allMatch(mention -> mention.places().stream().anyMatch(other -> liesIn(place, other))))
                .collect(Collectors.toSet());
        if (candidates.size() != 1) {
            return Optional.empty();
        }
        Jurisdiction place = candidates.iterator().next();
        PlaceMention named = mentions.stream()
                .filter(mention -> mention.places().contains(place))
                .findFirst()
                .orElseThrow();
        AssumedJurisdiction assumed = new AssumedJurisdiction(place, text.substring(named.start(), named.end()));
        List<PlaceMention> idle = mentions.stream()
                .filter(mention -> mention.isName() || !use.isUsed(PlaceWord.folded(mention.words())))
                .toList();
        return Optional.of(new FoundPlace(assumed, PlacelessText.of(text, idle)));
    }

    /** A country's federal courts sit in its parts, and what is federal there is not the part's. */
    private boolean liesIn(Jurisdiction place, Jurisdiction other) {
        return place.equals(other)
                || registry.ancestors(place).contains(other)
                || registry.federal(other).equals(Optional.of(place));
    }

    private List<PlaceMention> mentions(String text) {
        List<PlaceWord> words = PlaceWord.of(text);
        List<String> folded = PlaceWord.folded(words);
        boolean shouted = text.codePoints().noneMatch(Character::isLowerCase);
        List<PlaceMention> mentions = new ArrayList<>();
        for (int start = 0; start < words.size(); ) {
            Optional<PlaceMention> mention = mentionAt(words, start, names.lastEnd(folded, start), shouted);
            mention.filter(found -> !found.places().isEmpty()).ifPresent(mentions::add);
            start += mention.map(found -> found.words().size()).orElse(1);
        }
        return mentions;
    }

    private Optional<PlaceMention> mentionAt(List<PlaceWord> words, int start, int lastEnd, boolean shouted) {
        boolean led = start > 0 && PlacelessText.leadsTo(words.get(start - 1).folded());
        for (int end = lastEnd; end > start; end--) {
            PlacePhrase phrase = new PlacePhrase(words.subList(start, end), led, shouted);
            Set<PlaceName> readings = names.of(phrase.folded()).stream()
                    .filter(reading -> reading.isMeantBy(phrase))
                    .filter(reading ->
                            !reading.isOfRegistry() || !use.meansSomethingElse(phrase.folded(), reading.place()))
                    .collect(Collectors.toSet());
            if (!readings.isEmpty()) {
                return Optional.of(new PlaceMention(phrase.words(), readings));
            }
        }
        return Optional.empty();
    }
}
