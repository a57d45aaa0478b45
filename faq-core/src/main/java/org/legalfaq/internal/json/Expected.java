package org.legalfaq.internal.json;

/** The messages of constraints on lists; see {@link ConstraintMessage}. */
final class Expected {
    static final String SOME = "at least one item | Add an item.";
    static final String DISTINCT = "each item once | Delete the item that stands twice.";
    static final String TWO_TERMS = "two or more terms | Add a term that means the same, or delete the set.";

    private Expected() {}
}
