package org.legalfaq.query;

import org.legalfaq.model.FaqEntry;

/**
 * An entry of the family that a hit stands for.
 *
 * @param entry the entry, not null
 * @param jurisdiction how it fits the asked jurisdiction, not null
 */
public record FamilyMember(FaqEntry entry, JurisdictionMatch jurisdiction) {}
