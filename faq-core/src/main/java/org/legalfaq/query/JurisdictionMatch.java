package org.legalfaq.query;

import static java.util.Objects.requireNonNull;

import org.legalfaq.model.Jurisdiction;

/**
 * Which of an entry's jurisdictions made it fit the question, and how. Lets a page print "general US answer".
 *
 * @param tag the entry's tag that fits, not null
 * @param kind how it relates to the asked or assumed jurisdiction, not null
 */
public record JurisdictionMatch(Jurisdiction tag, Kind kind) {

    /** Refuses null. */
    public JurisdictionMatch {
        requireNonNull(tag, "tag");
        requireNonNull(kind, "kind");
    }

    /** How the tag of an entry relates to the jurisdiction that was asked for, or assumed from the query's text. */
    public enum Kind {
        /** No jurisdiction was asked for or assumed; the tag only says whose law this is. */
        UNASKED,
        /** It is the asked jurisdiction. */
        EXACT,
        /** It lies above the asked one: a general answer. */
        BROADER,
        /** It is the federal system of the asked one's country. */
        FEDERAL,
        /** It lies below the asked one: one place's answer. */
        NARROWER,
        /** It is another place's law than the assumed one's, and does not hold there. Only with an assumed jurisdiction. */
        ELSEWHERE
    }
}
