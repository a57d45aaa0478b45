package org.legalfaq.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.LanguageTag;

/** The oracle's closest spellings: compares a word with every word of the pack. */
final class LinearScanSpellings {
    private final Words words;
    private final Map<LanguageTag, Set<String>> termsByLanguage = new HashMap<>();
    private final Map<String, List<String>> found = new HashMap<>();

    LinearScanSpellings(ContentPack pack, Words words) {
        this.words = words;
        for (FaqEntry entry : pack.entries()) {
            Set<String> terms = termsByLanguage.computeIfAbsent(entry.language(), language -> new TreeSet<>());
            LinearScanTerms.texts(entry).forEach(text -> terms.addAll(words.terms(text, entry.language())));
        }
    }

    List<String> of(String term, String written, LanguageTag language) {
        return found.computeIfAbsent(language + " " + term + " " + written, key -> closest(term, written, language));
    }

    private List<String> closest(String term, String written, LanguageTag language) {
        int length = term.codePointCount(0, term.length());
        boolean known = termsByLanguage.entrySet().stream()
                .anyMatch(terms -> words.terms(written, terms.getKey()).stream().anyMatch(terms.getValue()::contains));
        if (known || length < 4 || term.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        List<String> all = termsByLanguage.keySet().stream()
                .filter(tag -> sameLanguage(tag, language))
                .flatMap(tag -> termsByLanguage.get(tag).stream())
                .distinct()
                .filter(other -> other.codePointAt(0) == term.codePointAt(0))
                .toList();
        int most = length > 7 ? 2 : 1;
        int least = all.stream().mapToInt(other -> edits(term, other)).min().orElse(most + 1);
        return least > most
                ? List.of()
                : all.stream().filter(other -> edits(term, other) == least).toList();
    }

    static boolean sameLanguage(LanguageTag one, LanguageTag other) {
        return Locale.forLanguageTag(one.value())
                .getLanguage()
                .equals(Locale.forLanguageTag(other.value()).getLanguage());
    }

    /** Insertions, deletions, replacements and swaps of neighbours behind the first character. */
    static int edits(String from, String to) {
        int[] one = from.codePoints().skip(1).toArray();
        int[] two = to.codePoints().skip(1).toArray();
        int[][] edits = new int[one.length + 1][two.length + 1];
        for (int i = 0; i <= one.length; i++) {
            for (int j = 0; j <= two.length; j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int replaced = edits[i - 1][j - 1] + (one[i - 1] == two[j - 1] ? 0 : 1);
                edits[i][j] = Math.min(replaced, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
                if (i > 1 && j > 1 && one[i - 1] == two[j - 2] && one[i - 2] == two[j - 1]) {
                    edits[i][j] = Math.min(edits[i][j], 1 + edits[i - 2][j - 2]);
                }
            }
        }
        return edits[one.length][two.length];
    }
}
