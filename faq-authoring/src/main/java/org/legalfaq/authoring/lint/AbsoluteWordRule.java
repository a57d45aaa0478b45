package org.legalfaq.authoring.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Warns of English statements on the law that admit no exception. Negated words ("not always"), conditions ("if nobody ever
 * filed it"), orders ("Never lie") and what a constitution guarantees are none.
 */
final class AbsoluteWordRule implements EntryRule {
    private static final Pattern ABSOLUTE = Pattern.compile(
            "(?<!not |n't |n’t |almost |nearly |nothing |hardly |as |than )\\b(?:always|never|guaranteed(?! by| in| right| under)|"
                    + "without (?:any )?exception|in all cases|in every case|under no circumstances|no matter what"
                    + "|(?:will|is|are) certainly|100 ?(?:%|percent))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDER =
            Pattern.compile("^(?:never|always)\\b|[,;:] (?:never|always)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEGATED_OR_CONDITION = Pattern.compile(
            "\\b(?:if|unless|who|whose|whether|though)\\b[^.,;:]*$|\\b(?:no|not|nothing|nobody|isn['’]t|aren['’]t|cannot|rarely|seldom)\\b[^.;:]*$",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void check(LintedEntry entry, Findings findings) {
        if (entry.english()) {
            check(Findings.SHORT_ANSWER, entry.shortAnswer(), findings);
            check(Findings.ANSWER, entry.answer(), findings);
        }
    }

    private static void check(String field, Prose prose, Findings findings) {
        for (Sentence sentence : prose.running()) {
            Matcher matcher = ABSOLUTE.matcher(sentence.text());
            if (isStatementOfLaw(sentence.text())
                    && matcher.find()
                    && !NEGATED_OR_CONDITION
                            .matcher(sentence.text().substring(0, matcher.start()))
                            .find()) {
                findings.add(
                        LintCode.ABSOLUTE_WORD,
                        field,
                        sentence.text(),
                        "\"" + matcher.group() + "\"",
                        "room for exceptions");
            }
        }
    }

    private static boolean isStatementOfLaw(String sentence) {
        return LegalWords.in(sentence)
                && !sentence.endsWith("?")
                && !ORDER.matcher(sentence).find();
    }
}
