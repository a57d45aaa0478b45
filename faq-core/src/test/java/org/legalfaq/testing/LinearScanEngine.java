package org.legalfaq.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.query.FacetCounts;
import org.legalfaq.query.Highlight;
import org.legalfaq.spi.EngineHit;
import org.legalfaq.spi.EngineQuery;
import org.legalfaq.spi.EngineResult;
import org.legalfaq.spi.EngineSuggestion;
import org.legalfaq.spi.Evidence;
import org.legalfaq.spi.Respelling;
import org.legalfaq.spi.SearchEngine;

/**
 * The contract of {@link SearchEngine} written down as plainly as possible: looks at every text for every question. The
 * oracle for which texts match and what becomes of them. Scores are not its business and are given to it.
 */
public final class LinearScanEngine implements SearchEngine {
    private final ContentPack pack;
    private final Words words;
    private final LinearScanSpellings spellings;
    private final Scores scores;

    /** How well a text matches. Only asked for texts that do. */
    public interface Scores {
        double of(int position, Set<String> heldTerms);
    }

    public LinearScanEngine(ContentPack pack, Words words, Scores scores) {
        this.pack = pack;
        this.words = words;
        this.spellings = new LinearScanSpellings(pack, words);
        this.scores = scores;
    }

    @Override
    public EngineResult search(EngineQuery query) {
        LinearScanTerms terms = new LinearScanTerms(pack, words, spellings, query);
        List<Integer> admissible = new ArrayList<>();
        Map<Integer, Double> matching = new LinkedHashMap<>();
        for (int text = 0; text < pack.entries().size(); text++) {
            if (isAdmissible(entry(text), query)) {
                admissible.add(text);
                Set<String> held = terms.held(entry(text));
                if (query.text().isEmpty()) {
                    matching.put(text, 0.0);
                } else if (!held.isEmpty()) {
                    matching.put(text, scores.of(text, held));
                }
            }
        }
        LinearScanGroups groups = new LinearScanGroups(pack, query, admissible, matching);
        if (query.text().isPresent() && matching.isEmpty() && terms.isEmpty()) {
            return new EngineResult(List.of(), 0, true, FacetCounts.NONE, Evidence.NONE, List.of());
        }
        groups.pinned().ifPresent(text -> matching.putIfAbsent(text, 0.0));
        List<EngineHit> hits = groups.hits();
        hits.sort(byRelevance(query, groups));
        Evidence evidence = evidence(query, hits, groups, terms);
        List<EngineHit> bestFirst = List.copyOf(hits);
        switch (query.sort()) {
            case RELEVANCE -> {}
            case LAST_REVIEWED ->
                hits.sort(Comparator.comparing(this::lastReviewed).reversed());
            case PACK_ORDER -> hits.sort(Comparator.comparing(EngineHit::shown));
        }
        List<EngineHit> page = hits.stream()
                .skip(query.offset())
                .limit(query.limit())
                .map(hit -> highlighted(hit, query, terms))
                .toList();
        List<Respelling> respellings = bestFirst.isEmpty()
                ? List.of()
                : terms.respellings(entry(bestFirst.get(0).matched()));
        return new EngineResult(
                page,
                hits.size(),
                true,
                new LinearScanFacets(pack, query, matching.keySet()).counts(),
                evidence,
                respellings);
    }

    @Override
    public List<EngineSuggestion> suggest(EngineQuery query) {
        LinearScanCompletions completions =
                new LinearScanCompletions(pack, words, query.text().orElse(""));
        List<Integer> admissible = IntStream.range(0, pack.entries().size())
                .filter(text -> isAdmissible(entry(text), query))
                .boxed()
                .toList();
        Map<Integer, Double> levels = new LinkedHashMap<>();
        Map<Integer, Highlight> highlights = new HashMap<>();
        for (int text : admissible) {
            completions.best(entry(text)).forEach(completion -> {
                levels.put(text, (double) completion.level());
                highlights.put(text, completion.highlight());
            });
        }
        // Families, and a broader member only if it is as good as the best.
        EngineQuery byLevel = EngineQuery.builder(query.languages(), query.date())
                .text(query.text())
                .topics(query.topics())
                .admissible(query.admissible())
                .broaderShare(1)
                .build();
        LinearScanGroups groups = new LinearScanGroups(pack, byLevel, admissible, levels);
        return groups.hits().stream()
                .sorted(byRelevance(byLevel, groups))
                .limit(query.limit())
                .map(hit -> new EngineSuggestion(hit.shown(), hit.matched(), highlights.get(hit.matched())))
                .toList();
    }

    private boolean isAdmissible(FaqEntry entry, EngineQuery query) {
        if (!entry.dates().validOn(query.date()) || distance(entry, query) == Integer.MAX_VALUE) {
            return false;
        }
        if (!query.topics().isEmpty() && entry.topics().stream().noneMatch(query.topics()::contains)) {
            return false;
        }
        List<LanguageTag> has = pack.entries().stream()
                .filter(text -> text.id().equals(entry.id()) && text.dates().validOn(query.date()))
                .map(FaqEntry::language)
                .toList();
        Optional<LanguageTag> first =
                query.languages().stream().filter(has::contains).findFirst();
        return first.equals(Optional.of(entry.language()));
    }

    private static int distance(FaqEntry entry, EngineQuery query) {
        if (query.admissible().isEmpty()) {
            return 0;
        }
        Map<Jurisdiction, Integer> distances = query.admissible().get();
        return entry.jurisdictions().stream()
                .filter(distances::containsKey)
                .mapToInt(distances::get)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Sorting is stable: the order that matters most comes last. */
    private Comparator<EngineHit> byRelevance(EngineQuery query, LinearScanGroups groups) {
        Comparator<EngineHit> byWords = query.text().isPresent()
                ? Comparator.comparingDouble((EngineHit hit) -> -hit.score())
                : Comparator.comparingInt((EngineHit hit) -> distance(entry(hit.shown()), query));
        return Comparator.comparing((EngineHit hit) -> !hit.pinned())
                .thenComparing(hit -> !groups.isPreferred(hit.matched()))
                .thenComparing(byWords)
                .thenComparing(EngineHit::shown);
    }

    private LocalDate lastReviewed(EngineHit hit) {
        return entry(hit.shown()).dates().lastReviewed().orElse(LocalDate.MIN);
    }

    private EngineHit highlighted(EngineHit hit, EngineQuery query, LinearScanTerms terms) {
        if (query.text().isEmpty()) {
            return hit;
        }
        List<Highlight> highlights = terms.highlights(entry(hit.matched()));
        return new EngineHit(hit.shown(), hit.matched(), hit.score(), hit.members(), highlights, hit.pinned());
    }

    private Evidence evidence(EngineQuery query, List<EngineHit> hits, LinearScanGroups groups, LinearScanTerms terms) {
        if (query.text().isEmpty() || hits.isEmpty()) {
            return Evidence.NONE;
        }
        EngineHit best = hits.get(0);
        FaqEntry matched = entry(best.matched());
        double second = hits.stream()
                .filter(hit -> !entry(hit.matched()).family().equals(matched.family()))
                .filter(hit -> groups.isPreferred(hit.matched()) == groups.isPreferred(best.matched()))
                .mapToDouble(EngineHit::score)
                .max()
                .orElse(0);
        return terms.evidence(best.score(), Math.min(best.score(), second), matched);
    }

    private FaqEntry entry(int text) {
        return pack.entries().get(text);
    }
}
