package org.legalfaq.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The comparison to read. */
final class ComparisonText {
    private final StringBuilder text = new StringBuilder();

    private ComparisonText() {}

    static String of(EvaluationComparison comparison) {
        ComparisonText page = new ComparisonText();
        page.figures(comparison);
        page.list("Gained: holds now", comparison.gains());
        page.list("Lost: holds no longer", comparison.losses());
        page.list("Wrong answers that are new", comparison.newWrongAnswers());
        page.list("Wrong answers that are gone", comparison.goneWrongAnswers());
        return page.text.toString();
    }

    private void figures(EvaluationComparison comparison) {
        Figures before = comparison.before();
        Figures after = comparison.after();
        add("%s compared", ReportText.expectations(after.answerable() + after.unanswerable()));
        add("; only before %d, only after %d%n", comparison.onlyBefore(), comparison.onlyAfter());
        row("P@1", before.precisionAt1(), after.precisionAt1());
        row("hit@3", before.hitAt3(), after.hitAt3());
        row("MRR@10", before.meanReciprocalRank(), after.meanReciprocalRank());
        row("nDCG@10", before.ndcgAt10(), after.ndcgAt10());
        row("wrong answers", before.wrongAnswerRate(), after.wrongAnswerRate());
        row("of those given", before.wrongShareOfAnswers(), after.wrongShareOfAnswers());
        row("missed answers", before.missedAnswerRate(), after.missedAnswerRate());
        row("'none' rejected", before.rejectionRate(), after.rejectionRate());
        row("AUROC answerable", before.aurocAnswerable(), after.aurocAnswerable());
        row("AUROC right", before.aurocRight(), after.aurocRight());
        add(
                "  %d gained, %d lost: %s (sign test, p = %.3f)%n",
                comparison.gains().size(),
                comparison.losses().size(),
                comparison.pValue() < 0.05 ? "more than chance would do" : "may be chance",
                comparison.pValue());
    }

    private void row(String name, OptionalDouble before, OptionalDouble after) {
        if (before.isPresent() && after.isPresent()) {
            row(name, before.getAsDouble(), after.getAsDouble());
        }
    }

    private void row(String name, double before, double after) {
        add("  %-16s  %.3f -> %.3f  (%+.3f)%n", name, before, after, after - before);
    }

    private void list(String title, List<ExpectationChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        add("%n%s:%n", title);
        changes.forEach(change ->
                add("  - %s%n    was %s%n", ReportText.line(change.after()), ReportText.outcome(change.before())));
    }

    private void add(String pattern, Object... values) {
        text.append(String.format(Locale.ROOT, pattern, values));
    }
}
