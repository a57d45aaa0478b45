package org.legalfaq.internal.lucene.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.internal.lucene.analysis.LanguageAnalysis;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.SynonymSet;

/** The pack's synonyms in one language, as the terms a question is read in. */
final class Synonyms {
    private final Map<List<String>, List<Group>> groups = new HashMap<>();
    private final double weight;
    private int longest;

    private record Group(List<List<String>> phrases, Optional<Jurisdiction> jurisdiction) {}

    /**
     * Reads the sets.
     *
     * @param weight what a synonym is worth, compared with the reader's own words
     */
    Synonyms(List<SynonymSet> sets, TextLanguage language, LanguageAnalysis analysis, double weight) {
        this.weight = weight;
        for (SynonymSet set : sets) {
            if (TextLanguage.of(set.language()).equals(language)) {
                add(set, analysis);
            }
        }
    }

    private void add(SynonymSet set, LanguageAnalysis analysis) {
        List<List<String>> phrases = set.terms().stream()
                .map(analysis::terms)
                .filter(terms -> !terms.isEmpty())
                .distinct()
                .toList();
        if (phrases.size() < 2) {
            return;
        }
        Group group = new Group(phrases, set.jurisdiction());
        for (List<String> phrase : phrases) {
            groups.computeIfAbsent(phrase, key -> new ArrayList<>()).add(group);
            longest = Math.max(longest, phrase.size());
        }
    }

    /** How many terms the longest known phrase from here on has, 0 if none starts here. */
    int lengthAt(List<String> terms, int start) {
        for (int length = Math.min(longest, terms.size() - start); length > 0; length--) {
            if (groups.containsKey(terms.subList(start, start + length))) {
                return length;
            }
        }
        return 0;
    }

    /**
     * Returns what else a phrase is called.
     *
     * @param readersPlaces the reader's jurisdiction and those above it. The names used there count in any text; those
     *     used elsewhere count in the texts of that place only
     */
    List<Wording> of(List<String> phrase, Set<Jurisdiction> readersPlaces) {
        return groups.getOrDefault(phrase, List.of()).stream()
                .flatMap(group -> group.phrases().stream()
                        .filter(other -> !other.equals(phrase))
                        .map(other -> new Wording(
                                other, weight, group.jurisdiction().filter(place -> !readersPlaces.contains(place)))))
                .distinct()
                .toList();
    }
}
