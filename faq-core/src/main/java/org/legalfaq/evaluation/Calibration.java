package org.legalfaq.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.legalfaq.model.PackInfo;
import org.legalfaq.query.AskThresholds;

/**
 * Thresholds fitted to one pack, and what they may be expected to do on questions they were not fitted to. Made by
 * {@link EvaluationReport#calibration()}; to use it, give the {@code thresholds} to the
 * {@linkplain org.legalfaq.FaqRepositoryBuilder#thresholds(AskThresholds) builder}. It holds for that pack, in that
 * version, with the settings it was evaluated with.
 *
 * <p>The rates are 5-fold cross-validated: each expectation is judged by thresholds fitted to the four parts it is not
 * in. Its part is the CRC-32 of the query's UTF-8 bytes modulo 5. {@code thresholds} are fitted to all expectations.
 *
 * <p>Only the thresholds are fitted: P@1 and the other figures of rank are those of the report. What cross-validation
 * cannot see is phrasings or synonyms that were written with an eye on the expectations.
 *
 * @param thresholds from which confidence on to answer and to offer candidates, named after the pack, not null
 * @param highestWrongAnswerRate the wrong-answer rate they were fitted to keep to, 0 to 1
 * @param crossValidated the figures of all expectations, cross-validated, not null
 * @param folds the figures of each of the five parts, cross-validated, not null
 */
public record Calibration(
        AskThresholds thresholds, double highestWrongAnswerRate, Figures crossValidated, List<Figures> folds) {
    /** How many expectations with an entry a pack needs to have thresholds of its own. */
    public static final int LEAST_ANSWERABLE = 100;

    /** How many expectations marked {@code none} a pack needs to have thresholds of its own. */
    public static final int LEAST_UNANSWERABLE = 50;

    /** The wrong-answer rate that thresholds are fitted to keep to, unless another is asked for. */
    public static final double HIGHEST_WRONG_ANSWER_RATE = 0.02;

    /** Copies the folds. */
    public Calibration {
        requireNonNull(thresholds, "thresholds");
        requireNonNull(crossValidated, "crossValidated");
        folds = List.copyOf(requireNonNull(folds, "folds"));
    }

    static Optional<Calibration> of(EvaluationReport report, double highestWrongAnswerRate) {
        if (!(0 <= highestWrongAnswerRate && highestWrongAnswerRate <= 1)) {
            throw new IllegalArgumentException(
                    "The highest wrong-answer rate must be from 0 to 1, but was " + highestWrongAnswerRate);
        }
        return whyNot(report).isPresent()
                ? Optional.empty()
                : Optional.of(fitted(report.pack(), report.results(), highestWrongAnswerRate));
    }

    /** Why the defaults are used, if they are. */
    static Optional<String> whyNot(EvaluationReport report) {
        if (report.overlaid()) {
            return Optional.of("overlays keep the default thresholds");
        }
        Figures figures = report.figures();
        if (figures.answerable() < LEAST_ANSWERABLE || figures.unanswerable() < LEAST_UNANSWERABLE) {
            return Optional.of("it takes %d expectations with an entry and %d without to fit thresholds to a pack"
                    .formatted(LEAST_ANSWERABLE, LEAST_UNANSWERABLE));
        }
        return Optional.empty();
    }

    private static Calibration fitted(PackInfo pack, List<ExpectationResult> results, double highest) {
        String name = "fitted to " + pack.id() + " " + pack.version();
        List<List<ExpectationResult>> folds = IntStream.range(0, Folds.COUNT)
                .mapToObj(fold -> {
                    AskThresholds others = new ThresholdFit(Folds.outside(fold, results)).thresholds(name, highest);
                    return Folds.in(fold, results).stream()
                            .map(result -> result.judgedBy(others))
                            .toList();
                })
                .toList();
        List<ExpectationResult> all = new ArrayList<>();
        folds.forEach(all::addAll);
        return new Calibration(
                new ThresholdFit(results).thresholds(name, highest),
                highest,
                Figures.of(all),
                folds.stream().map(Figures::of).toList());
    }
}
