package org.legalfaq.internal.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns matching texts into hits. */
final class Grouping {
    private final PackTexts texts;
    private final Matches matches;
    private final Distances distances;

    Grouping(PackTexts texts, Matches matches, Distances distances) {
        this.texts = texts;
        this.matches = matches;
        this.distances = distances;
    }

    /** Makes each text a hit of its own. */
    List<RankedHit> apart() {
        List<RankedHit> hits = new ArrayList<>();
        for (int text = matches.from(0); text >= 0; text = matches.from(text + 1)) {
            hits.add(hit(text, text));
        }
        return hits;
    }

    /** Makes each family a hit. */
    List<RankedHit> byFamily(MemberChoice choice) {
        // The best member so far, at the position of the family's first text.
        int[] bestOfFamily = new int[texts.count()];
        Arrays.fill(bestOfFamily, -1);
        List<int[]> families = new ArrayList<>();
        for (int text = matches.from(0); text >= 0; text = matches.from(text + 1)) {
            int[] family = texts.family(text);
            int best = bestOfFamily[family[0]];
            if (best < 0) {
                families.add(family);
            }
            if (best < 0 || matches.score(text) > matches.score(best)) {
                bestOfFamily[family[0]] = text;
            }
        }
        return families.stream()
                .map(family -> {
                    int best = bestOfFamily[family[0]];
                    return hit(choice.shown(best, family), best);
                })
                .toList();
    }

    private RankedHit hit(int shown, int matched) {
        return new RankedHit(shown, matched, matches.score(matched), distances.of(shown));
    }
}
