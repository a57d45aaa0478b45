package org.legalfaq.model;

/** Who looked at an entry before it was published. */
public enum ReviewKind {
    /** Nobody but its writer. */
    NONE,
    /** An editor checked it against its authorities; the editor need not be a lawyer. */
    EDITORIAL,
    /** A person qualified in the jurisdiction's law checked it. */
    EXPERT
}
