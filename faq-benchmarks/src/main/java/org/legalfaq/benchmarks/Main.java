package org.legalfaq.benchmarks;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs benchmarks by JMH's own command line, and then shows the library beside its peers. */
public final class Main {
    private Main() {}

    /**
     * Measures, or does what else JMH is asked for.
     *
     * @param args the arguments of JMH, {@code -h} lists them
     * @throws CommandLineOptionException if there are wrong ones
     * @throws RunnerException if a benchmark cannot be run
     * @throws IOException if JMH cannot read or write
     */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException, IOException {
        CommandLineOptions options = new CommandLineOptions(args);
        if (asksForInformation(options)) {
            org.openjdk.jmh.Main.main(args);
            return;
        }
        Collection<RunResult> runs = new Runner(options).run();
        System.out.printf(
                "%n%s: JDK %s, %s %s, %d processors, seed %s%n%n%s",
                LocalDate.now(ZoneId.systemDefault()),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                runs.stream()
                        .map(run -> run.getParams().getParam("seed"))
                        .distinct()
                        .collect(Collectors.joining(", ")),
                ResultTable.of(runs).text());
    }

    private static boolean asksForInformation(CommandLineOptions options) {
        return options.shouldHelp()
                || options.shouldList()
                || options.shouldListWithParams()
                || options.shouldListProfilers()
                || options.shouldListResultFormats();
    }
}
