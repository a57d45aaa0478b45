package org.legalfaq;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legalfaq.model.PackInfo;

/**
 * The figures of a pack's expectations, and each that does not hold. All rates are from 0 to 1; a rate over nothing
 * is 0.
 *
 * @param pack the pack, not null
 * @param results what came of each expectation, in the pack's order, not null
 */
public record EvaluationReport(PackInfo pack, List<ExpectationResult> results) {

    /** Copies the results. */
    public EvaluationReport {
        results = List.copyOf(results);
    }

    /**
     * The share of the expectations with an entry that found it first (P@1).
     *
     * @return the rate
     */
    public double precisionAt1() {
        return share(answerable(), result -> result.rank() == 1);
    }

    /**
     * The share of the expectations with an entry that found it among the first three.
     *
     * @return the rate
     */
    public double hitAt3() {
        return share(answerable(), result -> result.rank() >= 1 && result.rank() <= 3);
    }

    /**
     * The mean of 1/rank over the expectations with an entry, 0 where it is not among the first ten (MRR@10).
     *
     * @return the mean
     */
    public double meanReciprocalRank() {
        return answerable()
                .mapToDouble(result -> result.rank() == 0 ? 0 : 1.0 / result.rank())
                .average()
                .orElse(0);
    }

    /**
     * The share of all expectations that {@code ask} answered with a wrong entry.
     *
     * @return the rate
     */
    public double wrongAnswerRate() {
        return share(results.stream(), ExpectationResult::wronglyAnswered);
    }

    /**
     * The share of the expectations with an entry for which {@code ask} said that there is no match.
     *
     * @return the rate
     */
    public double missedAnswerRate() {
        return share(answerable(), ExpectationResult::noMatch);
    }

    /**
     * The share of the expectations marked {@code none} for which {@code ask} said that there is no match.
     *
     * @return the rate
     */
    public double rejectionRate() {
        return share(unanswerable(), ExpectationResult::noMatch);
    }

    /**
     * Returns the expectations that do not hold.
     *
     * @return their results in the pack's order, never null
     */
    public List<ExpectationResult> failures() {
        return results.stream().filter(result -> !result.holds()).toList();
    }

    private Stream<ExpectationResult> answerable() {
        return results.stream().filter(result -> result.expectation().expected().isPresent());
    }

    private Stream<ExpectationResult> unanswerable() {
        return results.stream().filter(result -> result.expectation().expected().isEmpty());
    }

    private static double share(Stream<ExpectationResult> results, Predicate<ExpectationResult> condition) {
        return results.collect(Collectors.averagingDouble(result -> condition.test(result) ? 1 : 0));
    }

    /** Returns the figures and the failures, ready to print. */
    @Override
    public String toString() {
        String head = String.format(
                Locale.ROOT,
                "Pack %s %s: %d expectations with an entry, %d without%n"
                        + "  P@1 %.3f   hit@3 %.3f   MRR@10 %.3f%n"
                        + "  ask: wrong answers %.3f   missed answers %.3f   'none' rejected %.3f%n",
                pack.id(),
                pack.version(),
                answerable().count(),
                unanswerable().count(),
                precisionAt1(),
                hitAt3(),
                meanReciprocalRank(),
                wrongAnswerRate(),
                missedAnswerRate(),
                rejectionRate());
        return failures().stream().map(EvaluationReport::line).collect(Collectors.joining("", head, ""));
    }

    private static String line(ExpectationResult result) {
        return String.format(
                Locale.ROOT,
                "  - \"%s\"%s: expected %s, found %s (confidence %.2f)%n",
                result.expectation().query(),
                result.expectation().jurisdiction().map(tag -> " in " + tag).orElse(""),
                result.expectation().expected().map(Object::toString).orElse("none"),
                result.found().isEmpty()
                        ? "nothing"
                        : result.found().stream().limit(3).map(Object::toString).collect(Collectors.joining(", ")),
                result.confidence());
    }
}
