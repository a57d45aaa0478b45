package org.legalfaq.authoring.lint;

/** Warns of texts that are harder to read than most adults read with ease, in languages that have a measure. */
final class ReadingRule implements EntryRule {
    /** One long word more or less moves the figure of a shorter text by more than a year of school. */
    private static final int FEWEST_WORDS = 20;

    @Override
    public void check(LintedEntry entry, Findings findings) {
        ReadingMeasure.in(entry.entry().language()).ifPresent(measure -> {
            check(measure, Findings.SHORT_ANSWER, entry.shortAnswer(), findings);
            check(measure, Findings.ANSWER, entry.answer(), findings);
        });
    }

    private static void check(ReadingMeasure measure, String field, Prose prose, Findings findings) {
        double figure = measure.of(prose);
        if (measure.isHard(figure) && prose.runningWords().size() >= FEWEST_WORDS) {
            findings.add(LintCode.READING_GRADE, field, "", measure.inWords(figure), measure.expected());
        }
    }
}
