package org.legalfaq.internal.lucene.hits;

import org.legalfaq.internal.lucene.ranking.Distances;

/** Shows the member nearest to the preferred jurisdiction, or, if the family has none for it, as without a jurisdiction. */
public record PreferredMember(Distances preference, MemberChoice nearest, MemberChoice others) implements MemberChoice {

    @Override
    public int shown(int best, int[] family) {
        int shown = nearest.shown(best, family);
        return preference.reach(shown) ? shown : others.shown(best, family);
    }
}
