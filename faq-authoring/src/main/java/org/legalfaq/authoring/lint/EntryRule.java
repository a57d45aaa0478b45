package org.legalfaq.authoring.lint;

/** A rule that looks at one text of one entry. */
interface EntryRule {
    void check(LintedEntry entry, Findings findings);
}
