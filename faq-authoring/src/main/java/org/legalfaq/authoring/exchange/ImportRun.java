package org.legalfaq.authoring.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.legalfaq.pack.PackLimits;

/** An import under way: its settings, what it loses and what is wrong. */
final class ImportRun {
    private final ImportSettings settings;
    private final List<ExchangeLoss> losses = new ArrayList<>();
    private final List<ExchangeProblem> problems = new ArrayList<>();
    private int problemCount;

    ImportRun(ImportSettings settings) {
        this.settings = settings;
    }

    ImportSettings settings() {
        return settings;
    }

    PackLimits limits() {
        return settings.limits();
    }

    void lose(int row, String field, String lost) {
        losses.add(new ExchangeLoss(row, "", field, lost));
    }

    void problem(int row, String column, String found, String expected, String hint) {
        problemCount++;
        if (problems.size() < limits().maxProblems()) {
            problems.add(new ExchangeProblem(row, column, found, expected, hint));
        }
    }

    boolean hasProblems() {
        return problemCount > 0;
    }

    /** Reads a value of the model; empty, with a problem, if it is none. */
    <T> Optional<T> value(int row, String column, String text, String expected, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text.strip()));
        } catch (IllegalArgumentException e) {
            problem(row, column, Quoted.text(text), expected, "Correct the value, or leave it out.");
            return Optional.empty();
        }
    }

    ExchangeReport report() {
        problems.sort(Comparator.comparingInt(ExchangeProblem::row));
        return new ExchangeReport(losses, problems, problemCount);
    }
}
