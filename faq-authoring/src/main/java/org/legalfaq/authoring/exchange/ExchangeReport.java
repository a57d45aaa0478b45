package org.legalfaq.authoring.exchange;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an import or export could not carry, and what was wrong with a file. Nothing is dropped without a line here.
 *
 * @param losses everything that did not come along as it was, in order, not null
 * @param problems what was wrong, in the order of the rows; with any, there is no result, not null
 * @param problemCount how many problems there are in all, kept or not
 */
public record ExchangeReport(List<ExchangeLoss> losses, List<ExchangeProblem> problems, int problemCount) {
    private static final int EXAMPLES = 3;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if it counts fewer problems than it keeps
     */
    public ExchangeReport {
        losses = List.copyOf(requireNonNull(losses, "losses"));
        problems = List.copyOf(requireNonNull(problems, "problems"));
        if (problemCount < problems.size()) {
            throw new IllegalArgumentException(
                    "The count of problems must be at least the " + problems.size() + " kept, but was " + problemCount);
        }
    }

    /**
     * Tells whether the file cannot be imported.
     *
     * @return true if there is a problem
     */
    public boolean hasProblems() {
        return problemCount > 0;
    }

    /** Returns the report to print: each problem, then the losses of one kind together with the first places. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        problems.forEach(problem -> text.append(problem).append(System.lineSeparator()));
        if (problemCount > problems.size()) {
            text.append("… and ")
                    .append(problemCount - problems.size())
                    .append(" more")
                    .append(System.lineSeparator());
        }
        Map<String, List<ExchangeLoss>> kinds = losses.stream()
                .collect(Collectors.groupingBy(
                        loss -> loss.field() + ": " + loss.lost(), LinkedHashMap::new, Collectors.toList()));
        kinds.forEach((kind, places) -> text.append(kind).append(places(places)).append(System.lineSeparator()));
        return text.toString();
    }

    private static String places(List<ExchangeLoss> losses) {
        String first = losses.stream()
                .limit(EXAMPLES)
                .map(loss -> loss.row() > 0 ? "row " + loss.row() : loss.entry())
                .filter(place -> !place.isEmpty())
                .collect(Collectors.joining(", "));
        int more = losses.size() - EXAMPLES;
        return first.isEmpty() ? "" : " (" + first + (more > 0 ? " and " + more + " more" : "") + ")";
    }
}
