package org.legalfaq.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs each benchmark once, so that none is broken when somebody wants to measure. What it takes means nothing here. */
class BenchmarksTest {
    private static final String PACK = "30";

    @Test
    void eachBenchmark_runs_andIsComparedWithAPeer() throws RunnerException {
        Collection<RunResult> runs = new Runner(onceInThisProcess()).run();

        Set<String> ran = runs.stream()
                .map(run -> run.getParams().getBenchmark())
                .map(name ->
                        name.substring(BenchmarksTest.class.getPackageName().length() + 1))
                .collect(Collectors.toSet());
        assertThat(ran)
                .isEqualTo(Comparison.ALL.stream()
                        .flatMap(comparison -> Stream.of(comparison.ours(), comparison.theirs()))
                        .collect(Collectors.toSet()));
        assertThat(ResultTable.of(runs).rows())
                .hasSameSizeAs(Comparison.ALL)
                .allSatisfy(row -> assertThat(row.ours()).isPositive());
    }

    private static Options onceInThisProcess() {
        return new OptionsBuilder()
                .mode(Mode.SingleShotTime)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .param("pack", PACK)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }
}
