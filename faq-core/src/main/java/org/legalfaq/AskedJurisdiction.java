package org.legalfaq;

import java.util.Comparator;
import java.util.Map;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.query.JurisdictionMatch;
import org.legalfaq.query.JurisdictionMatch.Kind;
import org.legalfaq.query.JurisdictionResolution;

/**
 * The place a reader asked for, or is taken to be in, resolved.
 *
 * @param resolution what to tell the reader about it
 * @param self the place itself, by its tag and not by an alias
 * @param admissible the jurisdictions whose answers may be given, or apply there, with their distance from it
 * @param registry the pack's jurisdictions
 */
record AskedJurisdiction(
        JurisdictionResolution resolution,
        Jurisdiction self,
        Map<Jurisdiction, Integer> admissible,
        JurisdictionRegistry registry) {

    /** Says which of any entry's jurisdictions is nearest, if one applies there, and how it relates to the place. */
    JurisdictionMatch matchAny(FaqEntry entry) {
        if (entry.jurisdictions().stream().anyMatch(admissible::containsKey)) {
            return match(entry);
        }
        return entry.jurisdictions().stream()
                .filter(tag -> registry.federal(self).filter(tag::equals).isPresent())
                .findFirst()
                .map(tag -> new JurisdictionMatch(tag, Kind.FEDERAL))
                .orElseGet(() -> new JurisdictionMatch(entry.jurisdictions().get(0), Kind.ELSEWHERE));
    }

    /** Says which of an admissible entry's jurisdictions is nearest, and how it relates to the place. */
    JurisdictionMatch match(FaqEntry entry) {
        Jurisdiction tag = entry.jurisdictions().stream()
                .filter(admissible::containsKey)
                .min(Comparator.comparing(admissible::get))
                .orElseThrow(() -> new IllegalStateException("The search engine returned the entry \"" + entry.id()
                        + "\" of " + entry.jurisdictions() + " for a reader in " + self + ", where only "
                        + admissible.keySet() + " may answer"));
        return new JurisdictionMatch(tag, kind(tag));
    }

    private Kind kind(Jurisdiction tag) {
        if (tag.equals(self)) {
            return Kind.EXACT;
        }
        if (registry.ancestors(tag).contains(self)) {
            return Kind.NARROWER;
        }
        return registry.federal(self).filter(tag::equals).isPresent() ? Kind.FEDERAL : Kind.BROADER;
    }
}
