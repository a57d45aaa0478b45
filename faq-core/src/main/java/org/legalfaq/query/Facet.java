package org.legalfaq.query;

/** A property of entries that hits can be counted by. */
public enum Facet {
    /** The topics of the entries, and those above them. */
    TOPIC,
    /** The jurisdictions whose law the entries state. */
    JURISDICTION,
    /** The languages that the entries are given in. */
    LANGUAGE,
    /** How the entries were reviewed. */
    REVIEW
}
