package org.legalfaq.authoring.lint;

import java.util.Locale;

/** Warns of English texts above the grade that most adults read with ease. */
final class ReadingGradeRule implements EntryRule {
    private static final double HIGHEST = 10;

    /** One long word more or less moves the grade of a shorter text by more than a year. */
    private static final int FEWEST_WORDS = 20;

    @Override
    public void check(LintedEntry entry, Findings findings) {
        if (entry.english()) {
            check(Findings.SHORT_ANSWER, entry.shortAnswer(), findings);
            check(Findings.ANSWER, entry.answer(), findings);
        }
    }

    private static void check(String field, Prose prose, Findings findings) {
        double grade = FleschKincaid.grade(prose);
        if (grade > HIGHEST && FleschKincaid.words(prose) >= FEWEST_WORDS) {
            findings.add(
                    LintCode.READING_GRADE,
                    field,
                    "",
                    String.format(Locale.ROOT, "grade %.1f", grade),
                    "grade 10 or below");
        }
    }
}
