package org.legalfaq.authoring.lint;

import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.LanguageTag;

/** An entry with its texts taken apart, once for all rules. */
record LintedEntry(FaqEntry entry, Prose shortAnswer, Prose answer, LintContext context) {
    static LintedEntry of(FaqEntry entry, LintContext context) {
        return new LintedEntry(entry, Prose.plain(entry.shortAnswer()), Prose.answerOf(entry), context);
    }

    boolean english() {
        return entry.language().lookupChain().contains(LanguageTag.ENGLISH);
    }

    /** A translation inherits its authorities and most dates; they are judged at the text it translates. */
    boolean translation() {
        return !entry.language().equals(context.mainLanguage());
    }
}
