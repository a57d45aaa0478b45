package org.legalfaq.model;

/** How far an authority was checked when the entry was written. */
public enum AuthorityCheck {
    /** The authority's own text was read. */
    TEXT_READ,
    /** The authority was seen quoted or described in another text. */
    SEEN_IN_SECONDARY,
    /** The authority's text was not seen; it is cited as settled law. */
    NOT_SEEN
}
