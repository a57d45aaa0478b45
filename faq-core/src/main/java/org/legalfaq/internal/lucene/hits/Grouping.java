package org.legalfaq.internal.lucene.hits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.legalfaq.internal.lucene.index.Matches;
import org.legalfaq.internal.lucene.index.PackTexts;
import org.legalfaq.internal.lucene.ranking.Distances;

/** Turns matching texts into hits. */
public final class Grouping {
    private final PackTexts texts;
    private final Matches matches;
    private final Distances distances;
    private final Distances preference;
    private final OptionalInt pinned;

    /**
     * Starts with the matches.
     *
     * @param distances how far texts are from the asked jurisdiction, where that is for the order
     * @param preference how far they are from the preferred one
     * @param pinned the pinned text, one of the matches
     */
    public Grouping(PackTexts texts, Matches matches, Distances distances, Distances preference, OptionalInt pinned) {
        this.texts = texts;
        this.matches = matches;
        this.distances = distances;
        this.preference = preference;
        this.pinned = pinned;
    }

    /** Makes each text a hit of its own. */
    public List<RankedHit> apart() {
        List<RankedHit> hits = new ArrayList<>();
        for (int text = matches.from(0); text >= 0; text = matches.from(text + 1)) {
            hits.add(hit(text, text));
        }
        return hits;
    }

    /** Makes each family a hit. */
    public List<RankedHit> byFamily(MemberChoice choice) {
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
            if (best < 0 || isBetter(text, best)) {
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

    private boolean isBetter(int text, int best) {
        boolean preferred = preference.reach(text);
        return preferred == preference.reach(best) ? matches.score(text) > matches.score(best) : preferred;
    }

    private RankedHit hit(int shown, int matched) {
        return new RankedHit(
                shown,
                matched,
                matches.score(matched),
                distances.of(shown),
                preference.reach(matched),
                pinned.isPresent() && pinned.getAsInt() == shown);
    }
}
