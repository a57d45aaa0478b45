package org.legalfaq.model;

/** What kind of source an authority is. The first five are primary or official; the last two are not law. */
public enum AuthorityType {
    /** An act of a legislature. */
    STATUTE,
    /** A rule of court, a regulation or a code made under a statute. */
    RULE,
    /** A decision of a court. */
    CASE,
    /** A constitution. */
    CONSTITUTION,
    /** Published guidance of a public body, such as a code for prosecutors. */
    POLICY,
    /** A published figure. */
    STATISTIC,
    /** A text about the law: a model rule, an article, a study. */
    SECONDARY
}
