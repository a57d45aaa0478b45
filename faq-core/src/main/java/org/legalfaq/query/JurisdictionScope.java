package org.legalfaq.query;

/** Which answers besides those of the asked jurisdiction itself may be given. Never a sibling's, never another country's. */
public enum JurisdictionScope {
    /** Only answers that state the law of exactly this jurisdiction. */
    EXACT,
    /** Also general answers of the jurisdictions above it, nearest first. The default. */
    BROADER,
    /** Like {@link #BROADER}, and also answers on the federal law of its country. */
    BROADER_AND_FEDERAL,
    /** Also answers of the jurisdictions below it. */
    NARROWER
}
