package org.legalfaq.authoring.lint;

/** Warns of short answers that no longer fit a search result or a spoken reply. */
final class LongShortAnswerRule implements EntryRule {
    private static final int MOST_CHARACTERS = 300;

    @Override
    public void check(LintedEntry entry, Findings findings) {
        String text = entry.entry().shortAnswer();
        int characters = text.codePointCount(0, text.length());
        if (characters > MOST_CHARACTERS) {
            findings.add(
                    LintCode.LONG_SHORT_ANSWER,
                    Findings.SHORT_ANSWER,
                    text,
                    characters + " characters",
                    MOST_CHARACTERS + " characters or fewer");
        }
    }
}
