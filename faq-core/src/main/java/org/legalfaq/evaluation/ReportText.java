package org.legalfaq.evaluation;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** The report to read: figures, a table for each axis with more than one row, and each failure. */
final class ReportText {
    private final EvaluationReport report;
    private final StringBuilder text = new StringBuilder();

    ReportText(EvaluationReport report) {
        this.report = report;
    }

    String write() {
        Figures all = report.figures();
        add(
                "Pack %s %s: %s with an entry, %d without%n",
                report.pack().id(), report.pack().version(), expectations(all.answerable()), all.unanswerable());
        add(
                "  P@1 %.3f   hit@3 %.3f   MRR@10 %.3f   nDCG@10 %.3f%n",
                all.precisionAt1(), all.hitAt3(), all.meanReciprocalRank(), all.ndcgAt10());
        report.thresholds()
                .ifPresent(levels -> add(
                        "  ask at thresholds \"%s\": answers from confidence %.3f, candidates from %.3f%n",
                        levels.name(), levels.match(), levels.ambiguous()));
        add("    %s%n", askRates(all));
        add(
                "  confidence parts answerable from not: AUROC %s; right from wrong: AUROC %s%n",
                number(all.aurocAnswerable()), number(all.aurocRight()));
        report.calibration().ifPresent(this::calibration);
        Calibration.whyNot(report).ifPresent(reason -> add("  not calibrated: %s%n", reason));
        table("language", report.byLanguage());
        table("jurisdiction", report.byJurisdiction());
        table("topic", report.byTopic());
        report.failures().forEach(this::failure);
        return text.toString();
    }

    private void calibration(Calibration own) {
        add(
                "  fitted to at most %.3f wrong answers, \"%s\": answers from %.3f, candidates from %.3f%n",
                own.highestWrongAnswerRate(),
                own.thresholds().name(),
                own.thresholds().match(),
                own.thresholds().ambiguous());
        add("    5-fold cross-validated: %s%n", askRates(own.crossValidated()));
        DoubleSummaryStatistics firsts =
                own.folds().stream().mapToDouble(Figures::precisionAt1).summaryStatistics();
        add("    P@1 of the five parts from %.3f to %.3f%n", firsts.getMin(), firsts.getMax());
    }

    private static String askRates(Figures figures) {
        return format(
                "wrong answers %.3f (%.3f of those given)   missed answers %.3f   'none' rejected %.3f",
                figures.wrongAnswerRate(),
                figures.wrongShareOfAnswers(),
                figures.missedAnswerRate(),
                figures.rejectionRate());
    }

    static String expectations(int number) {
        return number + (number == 1 ? " expectation" : " expectations");
    }

    static String line(ExpectationResult result) {
        return "\"" + result.expectation().query() + "\""
                + result.expectation().jurisdiction().map(tag -> " in " + tag).orElse("") + ": expected "
                + result.expectation().expected().map(Object::toString).orElse("none") + ", found "
                + outcome(result);
    }

    static String outcome(ExpectationResult result) {
        List<String> first =
                result.found().stream().limit(3).map(Object::toString).toList();
        return (first.isEmpty() ? "nothing" : String.join(", ", first))
                + format(
                        " (confidence %.2f, %s)",
                        result.confidence().value(),
                        result.noMatch() ? "no match" : result.answered().isPresent() ? "answered" : "offered");
    }

    private void table(String axis, Map<?, Figures> rows) {
        if (rows.size() < 2) {
            return;
        }
        int width =
                rows.keySet().stream().mapToInt(key -> key.toString().length()).reduce(axis.length(), Math::max);
        String line = "  %-" + width + "s  %5s %5s   %5s  %5s  %5s  %5s   %5s  %6s  %8s%n";
        add("%n" + line, axis, "with", "none", "P@1", "hit@3", "MRR", "nDCG", "wrong", "missed", "rejected");
        rows.forEach((key, figures) -> add(
                line,
                key,
                figures.answerable(),
                figures.unanswerable(),
                rate(figures.precisionAt1(), figures.answerable()),
                rate(figures.hitAt3(), figures.answerable()),
                rate(figures.meanReciprocalRank(), figures.answerable()),
                rate(figures.ndcgAt10(), figures.answerable()),
                rate(figures.wrongAnswerRate(), 1),
                rate(figures.missedAnswerRate(), figures.answerable()),
                rate(figures.rejectionRate(), figures.unanswerable())));
    }

    private void failure(ExpectationResult result) {
        if (result.equals(report.failures().get(0))) {
            add("%nWhat does not hold:%n");
        }
        add("  - %s%n", line(result));
    }

    private static String rate(double rate, int over) {
        return over == 0 ? "-" : format("%.3f", rate);
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? format("%.3f", value.getAsDouble()) : "-";
    }

    private void add(String pattern, Object... values) {
        text.append(format(pattern, values));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
