package org.legalfaq.authoring.lint;

/** Warns of sentences that lose their reader on the way. */
final class LongSentenceRule implements EntryRule {
    private static final int MOST_WORDS = 30;

    @Override
    public void check(LintedEntry entry, Findings findings) {
        check(Findings.SHORT_ANSWER, entry.shortAnswer(), findings);
        check(Findings.ANSWER, entry.answer(), findings);
    }

    private static void check(String field, Prose prose, Findings findings) {
        for (Sentence sentence : prose.sentences()) {
            int words = sentence.words();
            if (words > MOST_WORDS) {
                findings.add(
                        LintCode.LONG_SENTENCE,
                        field,
                        sentence.text(),
                        words + " words",
                        MOST_WORDS + " words or fewer");
            }
        }
    }
}
