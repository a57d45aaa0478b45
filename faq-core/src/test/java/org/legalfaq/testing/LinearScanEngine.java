package org.legalfaq.testing;

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
        List<EngineHit> hits = new LinearScanGroups(pack, query, admissible, matching).hits();
        hits.sort(order(query));
        List<EngineHit> page = hits.stream()
                .skip(query.offset())
                .limit(query.limit())
                .map(hit -> highlighted(hit, query, terms))
                .toList();
        List<Respelling> respellings =
                hits.isEmpty() ? List.of() : terms.respellings(entry(hits.get(0).matched()));
        return new EngineResult(page, hits.size(), true, evidence(query, hits, terms), respellings);
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
        List<EngineHit> hits = new LinearScanGroups(pack, byLevel(query), admissible, levels).hits();
        return hits.stream()
                .sorted(order(query))
                .limit(query.limit())
                .map(hit -> new EngineSuggestion(hit.shown(), hit.matched(), highlights.get(hit.matched())))
                .toList();
    }

    /** Families, and a broader member only if it is as good as the best. */
    private static EngineQuery byLevel(EngineQuery query) {
        return new EngineQuery(
                query.text(),
                query.admissible(),
                query.topics(),
                query.languages(),
                query.date(),
                true,
                1,
                query.offset(),
                query.limit());
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

    private Comparator<EngineHit> order(EngineQuery query) {
        Comparator<EngineHit> byPackOrder = Comparator.comparingInt(EngineHit::shown);
        return query.text().isPresent()
                ? Comparator.comparingDouble((EngineHit hit) -> -hit.score()).thenComparing(byPackOrder)
                : Comparator.comparingInt((EngineHit hit) -> distance(entry(hit.shown()), query))
                        .thenComparing(byPackOrder);
    }

    private EngineHit highlighted(EngineHit hit, EngineQuery query, LinearScanTerms terms) {
        if (query.text().isEmpty()) {
            return hit;
        }
        List<Highlight> highlights = terms.highlights(entry(hit.matched()));
        return new EngineHit(hit.shown(), hit.matched(), hit.score(), hit.members(), highlights);
    }

    private Evidence evidence(EngineQuery query, List<EngineHit> hits, LinearScanTerms terms) {
        if (query.text().isEmpty() || hits.isEmpty()) {
            return Evidence.NONE;
        }
        EngineHit best = hits.get(0);
        return terms.evidence(best.score(), hits.size() > 1 ? hits.get(1).score() : 0, entry(best.matched()));
    }

    private FaqEntry entry(int text) {
        return pack.entries().get(text);
    }
}
