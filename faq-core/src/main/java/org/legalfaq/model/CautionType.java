package org.legalfaq.model;

/** What a caution warns of. */
public enum CautionType {
    /** A time limit that runs out. */
    DEADLINE,
    /** Something that does harm when done. */
    DO_NOT,
    /** Get help from a professional first. */
    GET_HELP,
    /** Any other danger. */
    OTHER
}
