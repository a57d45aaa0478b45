package org.legalfaq.authoring.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Warns where English text advises in a case instead of informing. To suggest a lawyer or legal aid is fine. */
final class AdviceRule implements EntryRule {
    private static final String ACTS =
            "(?:sue|plead|accept|reject|refuse|testify|confess|admit|deny|settle|appeal|sign|resign|withhold|file|waive|fight"
                    + "|take the (?:deal|plea|offer|stand)|go to trial|represent yourself|press charges|hire|fire|quit)";
    /** Without what the law itself may demand, such as to file in time or to sign. */
    private static final String CHOICES =
            "(?:sue|plead|accept(?! responsibility)|reject|refuse|confess|settle|fight|resign|go to trial|take the (?:deal|plea|offer|stand)|hire|fire|quit)";

    private static final String UNLESS_ASKED = "(?<!whether |if |that |why |when |what |how )\\b";
    private static final String MANNER = " (?:not |never |always |just |simply |immediately )?";
    private static final List<Pattern> PHRASES = List.of(
            phrase(UNLESS_ASKED + "you (?:should|ought to|had better)" + MANNER + ACTS),
            phrase(UNLESS_ASKED + "you (?:must|need to|have to)" + MANNER + CHOICES),
            phrase("\\b(?:we|I)(?:'d| would)?(?: strongly| highly)? (?:advise|recommend|suggest|urge)\\b"),
            phrase("\\b(?:our|my) (?:advice|recommendation)\\b"),
            phrase("\\byour best (?:option|bet|choice|defen[cs]e|strategy|chance|move)\\b"),
            phrase("\\bin your (?:case|situation),? (?:you|the)\\b"),
            phrase(
                    "\\byou (?:will|are going to|would) (?:surely |certainly |probably |easily )?(?:win|lose) (?:your|the|this) (?:case|claim|appeal)\\b"));

    @Override
    public void check(LintedEntry entry, Findings findings) {
        if (entry.english()) {
            check(Findings.SHORT_ANSWER, entry.shortAnswer(), findings);
            check(Findings.ANSWER, entry.answer(), findings);
        }
    }

    private static void check(String field, Prose prose, Findings findings) {
        for (Sentence sentence : prose.sentences()) {
            phraseIn(sentence.text())
                    .ifPresent(phrase -> findings.add(
                            LintCode.ADVICE,
                            field,
                            sentence.text(),
                            "\"" + phrase + "\"",
                            "information for everybody"));
        }
    }

    private static Optional<String> phraseIn(String sentence) {
        return PHRASES.stream()
                .map(phrase -> phrase.matcher(sentence))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }

    private static Pattern phrase(String regex) {
        return Pattern.compile(regex + "\\b", Pattern.CASE_INSENSITIVE);
    }
}
