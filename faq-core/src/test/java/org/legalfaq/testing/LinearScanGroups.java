package org.legalfaq.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.legalfaq.model.ContentPack;
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
                    .map(text -> new EngineHit(text, text, score(text), List.of(text), List.of()))
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
        int best = first(ofFamily(matching.keySet(), family), byScore());
        int shown = query.admissible().isPresent()
                ? first(members, Comparator.comparingInt(this::distance).thenComparing(byScore()))
                : broadest(best, ofFamily(matching.keySet(), family));
        int matched = query.text().isPresent() ? best : shown;
        return new EngineHit(shown, matched, score(best), members, List.of());
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
        Map<Jurisdiction, Integer> distances = query.admissible().orElseThrow();
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
