package org.legalfaq.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FamilyId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.spi.EngineHit;
import org.legalfaq.spi.EngineQuery;

/** The oracle's hits, in no order: what a family shows, by sorting its members. */
record LinearScanGroups(ContentPack pack, EngineQuery query, List<Integer> admissible, Map<Integer, Double> matching) {

    List<EngineHit> hits() {
        if (!query.collapse()) {
            return matching.keySet().stream()
                    .map(text -> new EngineHit(text, text, score(text), List.of(text), List.of(), isPinned(text)))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        return matching.keySet().stream()
                .map(text -> entry(text).family())
                .distinct()
                .map(this::hit)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private EngineHit hit(FamilyId family) {
        List<Integer> members = ofFamily(admissible, family);
        List<Integer> found = ofFamily(matching.keySet(), family);
        List<Integer> preferred = found.stream().filter(this::isPreferred).toList();
        int best = first(preferred.isEmpty() ? found : preferred, byScore());
        int shown = members.stream().filter(this::isPinned).findFirst().orElseGet(() -> shown(best, found, members));
        int matched = query.text().isPresent() ? best : shown;
        return new EngineHit(shown, matched, score(best), members, List.of(), isPinned(shown));
    }

    private int shown(int best, List<Integer> found, List<Integer> members) {
        List<Integer> applicable = members.stream().filter(this::hasDistance).toList();
        return distances().isEmpty() || applicable.isEmpty()
                ? broadest(best, found)
                : first(applicable, Comparator.comparingInt(this::distance).thenComparing(byScore()));
    }

    /** Whether the text is for the place that comes first; all are if none does. */
    boolean isPreferred(int text) {
        return query.preferred().isEmpty() || hasDistance(text);
    }

    /** The text that stands for the pinned entry: the nearest of its family, or without a place its own. */
    Optional<Integer> pinned() {
        if (query.pinned().isEmpty()) {
            return Optional.empty();
        }
        EntryId id = query.pinned().get();
        List<Integer> own =
                admissible.stream().filter(text -> entry(text).id().equals(id)).toList();
        if (distances().isEmpty()) {
            return own.stream().findFirst();
        }
        return pack.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .flatMap(entry -> ofFamily(admissible, entry.family()).stream()
                        .filter(this::hasDistance)
                        .min(Comparator.comparingInt(this::distance).thenComparing(text -> !own.contains(text))));
    }

    private boolean isPinned(int text) {
        return pinned().equals(Optional.of(text));
    }

    /** The distances of the asked or else of the preferred jurisdictions. */
    private Map<Jurisdiction, Integer> distances() {
        return query.admissible().orElse(query.preferred());
    }

    private boolean hasDistance(int text) {
        return entry(text).jurisdictions().stream().anyMatch(distances()::containsKey);
    }

    private int broadest(int best, List<Integer> members) {
        List<Jurisdiction> above = entry(best).jurisdictions().stream()
                .flatMap(tag -> pack.jurisdictions().ancestors(tag).stream())
                .toList();
        List<Integer> candidates = members.stream()
                .filter(member -> member != best)
                .filter(member -> score(member) >= query.broaderShare() * score(best))
                .filter(member -> entry(member).jurisdictions().stream().anyMatch(above::contains))
                .toList();
        Comparator<Integer> byBreadth = Comparator.comparingInt(member -> entry(member).jurisdictions().stream()
                .filter(above::contains)
                .mapToInt(tag -> pack.jurisdictions().ancestors(tag).size())
                .min()
                .orElseThrow());
        return candidates.isEmpty() ? best : first(candidates, byBreadth.thenComparing(byScore()));
    }

    private int distance(int text) {
        Map<Jurisdiction, Integer> distances = distances();
        return entry(text).jurisdictions().stream()
                .filter(distances::containsKey)
                .mapToInt(distances::get)
                .min()
                .orElseThrow();
    }

    private Comparator<Integer> byScore() {
        return Comparator.comparingDouble((Integer text) -> score(text)).reversed();
    }

    /** Sorting is stable, so ties stay in pack order. */
    private static int first(List<Integer> texts, Comparator<Integer> order) {
        return texts.stream().sorted(order).findFirst().orElseThrow();
    }

    private List<Integer> ofFamily(Collection<Integer> texts, FamilyId family) {
        return texts.stream()
                .filter(text -> entry(text).family().equals(family))
                .toList();
    }

    private double score(int text) {
        return matching.getOrDefault(text, 0.0);
    }

    private FaqEntry entry(int text) {
        return pack.entries().get(text);
    }
}
