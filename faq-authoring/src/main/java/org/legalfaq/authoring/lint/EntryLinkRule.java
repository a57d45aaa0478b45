package org.legalfaq.authoring.lint;

import java.util.Locale;
import java.util.Set;

/** Warns of links in answers, {@code [text](entry:some-id)}, to entries that the pack does not have. */
final class EntryLinkRule implements EntryRule {
    private static final String SCHEME = "entry:";

    @Override
    public void check(LintedEntry entry, Findings findings) {
        Set<String> known = entry.context().knownIds();
        for (String link : AnswerLinks.in(entry.entry().answer())) {
            if (link.toLowerCase(Locale.ROOT).startsWith(SCHEME) && !known.contains(link.substring(SCHEME.length()))) {
                findings.add(
                        LintCode.LINK_TO_UNKNOWN_ENTRY,
                        Findings.ANSWER,
                        link,
                        "\"" + link.substring(SCHEME.length()) + "\"",
                        "the id of an entry of this pack");
            }
        }
    }
}
