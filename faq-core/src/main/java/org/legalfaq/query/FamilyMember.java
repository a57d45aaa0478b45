package org.legalfaq.query;

import static java.util.Objects.requireNonNull;

import org.legalfaq.model.FaqEntry;

/**
 * An entry of the family that a hit stands for.
 *
 * @param entry the entry, not null
 * @param jurisdiction how it fits the asked jurisdiction, not null
 */
public record FamilyMember(FaqEntry entry, JurisdictionMatch jurisdiction) {

    /** Refuses null. */
    public FamilyMember {
        requireNonNull(entry, "entry");
        requireNonNull(jurisdiction, "jurisdiction");
    }
}
