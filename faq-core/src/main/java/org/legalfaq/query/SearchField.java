package org.legalfaq.query;

/** A searched part of an entry. */
public enum SearchField {
    /** The question. */
    QUESTION,
    /** One of the alternate phrasings. */
    ALTERNATE_PHRASING,
    /** The keywords. */
    KEYWORD,
    /** The short answer. */
    SHORT_ANSWER,
    /** The full answer, as plain text. */
    ANSWER
}
