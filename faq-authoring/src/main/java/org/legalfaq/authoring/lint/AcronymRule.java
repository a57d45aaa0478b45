package org.legalfaq.authoring.lint;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.legalfaq.model.FaqEntry;

/**
 * Warns of acronyms that the entry never writes out. One is written out if the answer explains it in brackets, or has
 * words with its initials.
 */
final class AcronymRule implements EntryRule {
    private static final Pattern ACRONYM =
            Pattern.compile("(?<![\\p{L}\\p{N}.§-])[A-Z]{2,6}(?=s?\\b)(?![\\p{L}\\p{N}&-]*[\\d&])");

    @Override
    public void check(LintedEntry entry, Findings findings) {
        FaqEntry texts = entry.entry();
        Explanations all = Explanations.in(
                texts.question() + "\n" + sentences(entry.shortAnswer()) + "\n" + sentences(entry.answer()));
        Set<String> seen = new LinkedHashSet<>();
        check(Findings.SHORT_ANSWER, entry.shortAnswer(), all, seen, findings);
        check(Findings.ANSWER, entry.answer(), all, seen, findings);
    }

    private static void check(String field, Prose prose, Explanations all, Set<String> seen, Findings findings) {
        for (Sentence sentence : prose.sentences()) {
            for (String acronym : ACRONYM.matcher(sentence.text())
                    .results()
                    .map(MatchResult::group)
                    .toList()) {
                if (seen.add(acronym) && !all.explain(acronym)) {
                    findings.add(
                            LintCode.UNDEFINED_ACRONYM,
                            field,
                            sentence.text(),
                            "\"" + acronym + "\"",
                            "its words somewhere in the entry");
                }
            }
        }
    }

    private static String sentences(Prose prose) {
        return prose.sentences().stream().map(Sentence::text).collect(Collectors.joining("\n"));
    }
}
