package org.legalfaq.authoring.exchange;

/** What a format does with a field of an entry. */
enum Carry {
    /** It comes back as it was. */
    FIELD,
    /** It is written out for readers, in the text of the answer, and comes back as part of it. */
    IN_ANSWER,
    /** It is lost. */
    LOST
}
