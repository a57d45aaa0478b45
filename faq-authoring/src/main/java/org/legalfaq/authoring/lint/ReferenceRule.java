package org.legalfaq.authoring.lint;

import java.util.regex.Pattern;

/**
 * Warns of English sentences that plainly state law while no reference stands in their paragraph. Cautious: what an officer of
 * the law must, may not or is forbidden to do, and what is unlawful; questions, headings and hints are passed over.
 */
final class ReferenceRule implements EntryRule {
    private static final String DUTY =
            "(?:must|shall|may not|is required to|are required to|is not allowed to|are not allowed to|is entitled to|are entitled to"
                    + "|requires?|forbids?|prohibits?|has the right to|have the right to)";
    private static final Pattern STATEMENT = Pattern.compile(
            "\\b" + LegalWords.ACTOR + " (?:also |generally |usually |often |always |never |then )?" + DUTY + "\\b"
                    + "|\\byou (?:also )?have (?:a|the) (?:constitutional |legal )?right\\b"
                    + "|\\bis (?:a (?:crime|felony|misdemeanou?r|criminal offen[cs]e)|unlawful|illegal|against the law)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONDITION =
            Pattern.compile("\\b(?:if|whether|ask|check|find out)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(LintedEntry entry, Findings findings) {
        if (!entry.english() || entry.entry().authorities().isEmpty()) {
            return;
        }
        for (Sentence sentence : entry.answer().running()) {
            if (!sentence.referenced() && statesLaw(sentence.text())) {
                findings.add(
                        LintCode.STATEMENT_WITHOUT_REFERENCE,
                        Findings.ANSWER,
                        sentence.text(),
                        "no reference in its paragraph",
                        "[^key] of an authority");
            }
        }
    }

    private static boolean statesLaw(String sentence) {
        return STATEMENT.matcher(sentence).find()
                && !sentence.endsWith("?")
                && !CONDITION.matcher(sentence).find();
    }
}
