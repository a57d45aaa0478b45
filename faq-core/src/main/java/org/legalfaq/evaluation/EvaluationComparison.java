package org.legalfaq.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.legalfaq.internal.json.JsonText;
import org.legalfaq.model.Expectation;

/**
 * What two versions of a pack, or of its settings, gain and lose on the expectations that both have. Two expectations
 * are the same if query, place, topic, language and expected entry are. {@link #toString()} is the comparison to read,
 * {@link #toJson()} the one for programs.
 *
 * @param before the figures before, of the expectations that both have, not null
 * @param after the figures after, of the same ones, not null
 * @param gains what holds now and did not, in the order of the pack after, not null
 * @param losses what no longer holds, not null
 * @param newWrongAnswers where {@code ask} now gives a wrong answer and did not; not all are losses, not null
 * @param goneWrongAnswers where {@code ask} no longer gives a wrong answer, not null
 * @param onlyBefore how many expectations only the pack before has; they are not compared
 * @param onlyAfter how many expectations only the pack after has; they are not compared
 */
public record EvaluationComparison(
        Figures before,
        Figures after,
        List<ExpectationChange> gains,
        List<ExpectationChange> losses,
        List<ExpectationChange> newWrongAnswers,
        List<ExpectationChange> goneWrongAnswers,
        int onlyBefore,
        int onlyAfter) {

    /** Copies the lists. */
    public EvaluationComparison {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        gains = List.copyOf(requireNonNull(gains, "gains"));
        losses = List.copyOf(requireNonNull(losses, "losses"));
        newWrongAnswers = List.copyOf(requireNonNull(newWrongAnswers, "newWrongAnswers"));
        goneWrongAnswers = List.copyOf(requireNonNull(goneWrongAnswers, "goneWrongAnswers"));
    }

    /**
     * Compares two evaluations: of two versions of a pack, or of one pack with other settings.
     *
     * @param before the earlier report, not null
     * @param after the later one, not null
     * @return the comparison, never null
     */
    public static EvaluationComparison between(EvaluationReport before, EvaluationReport after) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        Map<Expectation, ExpectationResult> earlier = before.results().stream()
                .collect(Collectors.toMap(ExpectationResult::expectation, Function.identity(), (one, same) -> one));
        List<ExpectationChange> pairs = new ArrayList<>();
        for (ExpectationResult later : after.results()) {
            ExpectationResult same = earlier.remove(later.expectation());
            if (same != null) {
                pairs.add(new ExpectationChange(same, later));
            }
        }
        return new EvaluationComparison(
                Figures.of(pairs.stream().map(ExpectationChange::before).toList()),
                Figures.of(pairs.stream().map(ExpectationChange::after).toList()),
                where(pairs, pair -> !pair.before().holds() && pair.after().holds()),
                where(pairs, pair -> pair.before().holds() && !pair.after().holds()),
                where(
                        pairs,
                        pair -> !pair.before().wronglyAnswered() && pair.after().wronglyAnswered()),
                where(
                        pairs,
                        pair -> pair.before().wronglyAnswered() && !pair.after().wronglyAnswered()),
                before.results().size() - pairs.size(),
                after.results().size() - pairs.size());
    }

    /**
     * How likely chance alone would split gains and losses at least as unevenly: the exact two-sided sign test
     * (McNemar's). Below .05 a difference is usually taken to be real; a hint, not a proof, and of no use for changes that
     * were chosen by the same expectations.
     *
     * @return the probability, 0 to 1; 1 if nothing changed
     */
    public double pValue() {
        return SignTest.pValue(gains.size(), losses.size());
    }

    /**
     * Tells whether nothing was gained or lost, wrong answers included.
     *
     * @return true if all replies are as right or wrong as they were
     */
    public boolean isEmpty() {
        return gains.isEmpty() && losses.isEmpty() && newWrongAnswers.isEmpty() && goneWrongAnswers.isEmpty();
    }

    /**
     * Returns the comparison as JSON. It may gain fields.
     *
     * @return a JSON object, indented, never null
     */
    public String toJson() {
        return JsonText.of(ComparisonTree.of(this));
    }

    /** Returns figures, gains and losses, ready to print. */
    @Override
    public String toString() {
        return ComparisonText.of(this);
    }

    private static List<ExpectationChange> where(
            List<ExpectationChange> pairs, Predicate<ExpectationChange> condition) {
        return pairs.stream().filter(condition).toList();
    }
}
