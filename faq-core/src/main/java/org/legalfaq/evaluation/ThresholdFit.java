package org.legalfaq.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.legalfaq.query.AskThresholds;

/**
 * Fits thresholds to results. A threshold stands midway between two confidences that occur, so that it decides the same
 * on machines that differ in a last bit.
 */
final class ThresholdFit {

    /** How many expectations with one confidence are of which kind. Without a hit, there is nothing to judge. */
    private record Level(int right, int wrong, int answerable, int unanswerable) {
        static final Level NONE = new Level(0, 0, 0, 0);

        Level plus(ExpectationResult result) {
            boolean isRight = result.rank() == 1;
            boolean isAnswerable = result.isAnswerable();
            return new Level(
                    right + (isRight ? 1 : 0),
                    wrong + (isRight ? 0 : 1),
                    answerable + (isAnswerable ? 1 : 0),
                    unanswerable + (isAnswerable ? 0 : 1));
        }
    }

    private final List<ExpectationResult> results;
    private final NavigableMap<Double, Level> bySureness;
    private final NavigableMap<Double, Level> byRelevance;

    ThresholdFit(List<ExpectationResult> results) {
        this.results = results;
        bySureness = levels(ExpectationResult::sureness);
        byRelevance = levels(ExpectationResult::relevance);
    }

    AskThresholds thresholds(String name, double highestWrongAnswerRate) {
        double match = match(highestWrongAnswerRate);
        return new AskThresholds(name, match, ambiguous(match));
    }

    /** As many right answers as the rate of wrong ones allows, and then no lower than that takes. */
    private double match(double highestWrongAnswerRate) {
        double allowed = highestWrongAnswerRate * results.size();
        double match = 1;
        int wrong = 0;
        for (var level : bySureness.entrySet()) {
            wrong += level.getValue().wrong();
            if (wrong > allowed) {
                break;
            }
            if (level.getValue().right() > 0) {
                match = below(level.getKey(), bySureness);
            }
        }
        return match;
    }

    /**
     * Where rejecting what has no answer and not missing what has one are best together: the most of both shares
     * (Youden's J), each kind weighing the same however many there are.
     */
    private double ambiguous(double match) {
        double answerable = Math.max(1, count(ExpectationResult::isAnswerable));
        double unanswerable = Math.max(1, count(result -> !result.isAnswerable()));
        double ambiguous = match;
        double best = Double.NEGATIVE_INFINITY;
        double balance = 0;
        for (var level : byRelevance.entrySet()) {
            balance += level.getValue().answerable() / answerable
                    - level.getValue().unanswerable() / unanswerable;
            double threshold = below(level.getKey(), byRelevance);
            if (threshold <= match && balance > best) {
                best = balance;
                ambiguous = threshold;
            }
        }
        return ambiguous;
    }

    /** Highest first. */
    private NavigableMap<Double, Level> levels(ToDoubleFunction<ExpectationResult> confidence) {
        NavigableMap<Double, Level> levels = new TreeMap<>(Comparator.reverseOrder());
        for (ExpectationResult result : results) {
            if (!result.found().isEmpty()) {
                double value = confidence.applyAsDouble(result);
                levels.put(value, levels.getOrDefault(value, Level.NONE).plus(result));
            }
        }
        return levels;
    }

    private static double below(double confidence, NavigableMap<Double, Level> levels) {
        Double next = levels.higherKey(confidence);
        return (confidence + (next == null ? 0 : next)) / 2;
    }

    private long count(Predicate<ExpectationResult> condition) {
        return results.stream().filter(condition).count();
    }
}
