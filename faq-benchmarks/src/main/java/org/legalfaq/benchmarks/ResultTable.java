package org.legalfaq.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured as one table in Markdown: how long half of the calls took at most, and how many times as long as the
 * peer's that is. Comparisons of which one side was not run are left out.
 */
record ResultTable(List<Row> rows) {
    private static final String LINE = "| %-10s | %-7s | %9s | %-14s | %9s | %6s |%n";
    private static final double MEDIAN = 50;

    /** Takes runs whose results are times. */
    static ResultTable of(Collection<RunResult> runs) {
        Map<String, Map<String, Double>> medians = new LinkedHashMap<>();
        for (RunResult run : runs) {
            medians.computeIfAbsent(run.getParams().getParam("pack"), pack -> new LinkedHashMap<>())
                    .put(name(run.getParams()), nanos(run));
        }
        return new ResultTable(Comparison.ALL.stream()
                .flatMap(comparison ->
                        medians.entrySet().stream().flatMap(pack -> row(comparison, pack.getKey(), pack.getValue())))
                .toList());
    }

    String text() {
        if (rows.isEmpty()) {
            return "Nothing to compare: of no task were both the library's benchmark and a peer's run.%n".formatted();
        }
        StringBuilder text = new StringBuilder();
        text.append(LINE.formatted("task", "pack", "ours", "peer", "peer's", "ratio"));
        text.append("|---|---|--:|---|--:|--:|%n".formatted());
        for (Row row : rows) {
            Comparison compared = row.comparison();
            text.append(LINE.formatted(
                    compared.task(),
                    row.pack(),
                    duration(row.ours()),
                    compared.peer(),
                    duration(row.theirs()),
                    figures(row.ours() / row.theirs())));
        }
        return text.toString();
    }

    private static Stream<Row> row(Comparison comparison, String pack, Map<String, Double> medians) {
        Double ours = medians.get(comparison.ours());
        Double theirs = medians.get(comparison.theirs());
        return ours == null || theirs == null ? Stream.empty() : Stream.of(new Row(comparison, pack, ours, theirs));
    }

    private static String name(BenchmarkParams params) {
        return params.getBenchmark()
                .substring(ResultTable.class.getPackageName().length() + 1);
    }

    private static double nanos(RunResult run) {
        return run.getPrimaryResult().getStatistics().getPercentile(MEDIAN)
                * run.getParams().getTimeUnit().toNanos(1);
    }

    private static String duration(double nanos) {
        for (TimeUnit unit : List.of(TimeUnit.SECONDS, TimeUnit.MILLISECONDS, TimeUnit.MICROSECONDS)) {
            if (nanos >= unit.toNanos(1)) {
                return figures(nanos / unit.toNanos(1)) + " " + symbol(unit);
            }
        }
        return figures(nanos) + " ns";
    }

    private static String symbol(TimeUnit unit) {
        return switch (unit) {
            case SECONDS -> "s";
            case MILLISECONDS -> "ms";
            default -> "µs";
        };
    }

    /** A decimal below ten, none above: more would not come out alike again. */
    private static String figures(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value);
    }

    record Row(Comparison comparison, String pack, double ours, double theirs) {}
}
