package org.legalfaq.internal.lucene.hits;

import org.legalfaq.internal.lucene.index.Matches;
import org.legalfaq.internal.lucene.ranking.Distances;

/** Shows the member that is most specific for the asked jurisdiction, whether or not its own text matches. */
public record NearestMember(Distances distances, Matches admissible, Matches matches) implements MemberChoice {

    @Override
    public int shown(int best, int[] family) {
        if (family.length == 1) {
            return best;
        }
        int nearest = -1;
        for (int member : family) {
            if (admissible.contains(member) && (nearest < 0 || isNearer(member, nearest))) {
                nearest = member;
            }
        }
        return nearest;
    }

    private boolean isNearer(int member, int other) {
        int one = distances.of(member);
        int two = distances.of(other);
        return one < two || (one == two && matches.score(member) > matches.score(other));
    }
}
