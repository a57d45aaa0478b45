package org.legalfaq.internal.lucene.hits;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.legalfaq.internal.lucene.index.Matches;
import org.legalfaq.internal.lucene.index.PackTexts;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;

/** Shows the broadest ancestor of the best member that does not fall far behind it: the general answer, if it fits. */
public record BroadestMember(PackTexts texts, JurisdictionRegistry registry, Matches matches, double share)
        implements MemberChoice {

    @Override
    public int shown(int best, int[] family) {
        if (family.length == 1) {
            return best;
        }
        Set<Jurisdiction> above = new HashSet<>();
        texts.entry(best).jurisdictions().forEach(place -> above.addAll(registry.ancestors(place)));
        double least = share * matches.score(best);
        int shown = best;
        int leastDepth = Integer.MAX_VALUE;
        for (int member : family) {
            if (member == best || !matches.contains(member) || matches.score(member) < least) {
                continue;
            }
            OptionalInt depth = depth(member, above);
            if (depth.isPresent() && isBroader(depth.getAsInt(), member, leastDepth, shown)) {
                shown = member;
                leastDepth = depth.getAsInt();
            }
        }
        return shown;
    }

    private boolean isBroader(int depth, int member, int otherDepth, int other) {
        return depth < otherDepth || (depth == otherDepth && matches.score(member) > matches.score(other));
    }

    /** How many jurisdictions lie above the member, if it is one of the wanted ancestors. */
    private OptionalInt depth(int member, Set<Jurisdiction> above) {
        return texts.entry(member).jurisdictions().stream()
                .filter(above::contains)
                .mapToInt(place -> registry.ancestors(place).size())
                .min();
    }
}
