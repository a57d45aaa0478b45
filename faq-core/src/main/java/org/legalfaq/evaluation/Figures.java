package org.legalfaq.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The figures of some expectations. All rates and means are from 0 to 1; one over nothing is 0. "Answerable" are the
 * expectations with an entry, "unanswerable" those marked {@code none}.
 *
 * @param answerable how many expectations have an entry
 * @param unanswerable how many are marked {@code none}
 * @param precisionAt1 the share of the answerable that found their entry first (P@1)
 * @param hitAt3 the share of the answerable that found it among the first three
 * @param meanReciprocalRank the mean of 1/rank over the answerable, 0 where it is not among the first ten (MRR@10)
 * @param ndcgAt10 the mean of 1/log2(1 + rank) over the answerable, 0 where it is not among the first ten: nDCG@10, one
 *     entry being right
 * @param wrongAnswerRate the share of all expectations that {@code ask} answered with a wrong entry
 * @param wrongShareOfAnswers of the answers that {@code ask} gave, the share that was wrong
 * @param missedAnswerRate the share of the answerable for which {@code ask} said that there is no match
 * @param rejectionRate the share of the unanswerable for which {@code ask} said that there is no match
 * @param aurocAnswerable how well relevance parts answerable from unanswerable: how often the answerable one of a
 *     random pair has more of it; empty without a pair, not null
 * @param aurocRight how well confidence parts the answerable whose first entry is right from those whose is not; empty
 *     without a pair, not null
 */
public record Figures(
        int answerable,
        int unanswerable,
        double precisionAt1,
        double hitAt3,
        double meanReciprocalRank,
        double ndcgAt10,
        double wrongAnswerRate,
        double wrongShareOfAnswers,
        double missedAnswerRate,
        double rejectionRate,
        OptionalDouble aurocAnswerable,
        OptionalDouble aurocRight) {

    /** Refuses null. */
    public Figures {
        requireNonNull(aurocAnswerable, "aurocAnswerable");
        requireNonNull(aurocRight, "aurocRight");
    }

    static Figures of(List<ExpectationResult> results) {
        List<ExpectationResult> answerable = where(results, ExpectationResult::isAnswerable);
        List<ExpectationResult> unanswerable = where(results, result -> !result.isAnswerable());
        List<ExpectationResult> answered =
                where(results, result -> result.answered().isPresent());
        return new Figures(
                answerable.size(),
                unanswerable.size(),
                share(answerable, result -> result.rank() == 1),
                share(answerable, result -> result.rank() >= 1 && result.rank() <= 3),
                mean(answerable, result -> result.rank() == 0 ? 0 : 1.0 / result.rank()),
                mean(answerable, result -> result.rank() == 0 ? 0 : Math.log(2) / Math.log1p(result.rank())),
                share(results, ExpectationResult::wronglyAnswered),
                share(answered, ExpectationResult::wronglyAnswered),
                share(answerable, ExpectationResult::noMatch),
                share(unanswerable, ExpectationResult::noMatch),
                Auroc.of(
                        all(answerable, ExpectationResult::relevance), all(unanswerable, ExpectationResult::relevance)),
                Auroc.of(
                        all(where(answerable, result -> result.rank() == 1), ExpectationResult::sureness),
                        all(where(answerable, result -> result.rank() != 1), ExpectationResult::sureness)));
    }

    private static List<ExpectationResult> where(
            List<ExpectationResult> results, Predicate<ExpectationResult> condition) {
        return results.stream().filter(condition).toList();
    }

    private static double share(List<ExpectationResult> results, Predicate<ExpectationResult> condition) {
        return mean(results, result -> condition.test(result) ? 1 : 0);
    }

    private static double mean(List<ExpectationResult> results, ToDoubleFunction<ExpectationResult> value) {
        return results.stream().mapToDouble(value).average().orElse(0);
    }

    private static double[] all(List<ExpectationResult> results, ToDoubleFunction<ExpectationResult> value) {
        return results.stream().mapToDouble(value).toArray();
    }
}
