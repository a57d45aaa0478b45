package org.legalfaq.authoring.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legalfaq.model.AuthorityType;

/** Warns of English figures ("90 percent", "three in four") in entries without an authority of type statistic. */
final class StatisticRule implements EntryRule {
    private static final String NUMBER = "(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3})";
    /** A share that a rule fixes ("up to 25%", "10% of the bail") is law and no statistic. */
    private static final String SHARE = "(?<!\\bby |\\bup to )\\b\\d+(?:\\.\\d+)? ?(?:%|percent\\b|per cent\\b)"
            + "(?! of (?:the|your|a|an|its|his|her|their) (?:bail|bond|award|fine|fee|wages?|pay|salary|price|rent|tax|deposit"
            + "|amount|value|sum|claim|loan|debt))";

    private static final Pattern FIGURE = Pattern.compile(
            SHARE + "|\\b" + NUMBER + " (?:in|out of)(?: every)? " + NUMBER
                    + "\\b(?! (?:hours?|days?|weeks?|months?|years?|minutes?|jurors?|members?))",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void check(LintedEntry entry, Findings findings) {
        boolean sourced =
                entry.entry().authorities().stream().anyMatch(authority -> authority.type() == AuthorityType.STATISTIC);
        if (entry.english() && !sourced) {
            check(Findings.SHORT_ANSWER, entry.shortAnswer(), findings);
            check(Findings.ANSWER, entry.answer(), findings);
        }
    }

    private static void check(String field, Prose prose, Findings findings) {
        for (Sentence sentence : prose.sentences()) {
            Matcher matcher = FIGURE.matcher(sentence.text());
            if (matcher.find()) {
                findings.add(
                        LintCode.STATISTIC_WITHOUT_SOURCE,
                        field,
                        sentence.text(),
                        "\"" + matcher.group() + "\"",
                        "an authority of type \"statistic\"");
            }
        }
    }
}
