package org.legalfaq.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.legalfaq.internal.json.JsonText;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.PackInfo;
import org.legalfaq.model.TopicPath;
import org.legalfaq.query.AskThresholds;

/**
 * What came of a pack's expectations. {@link #toString()} is the report to read, {@link #toJson()} the one for programs.
 *
 * @param pack the pack, not null
 * @param overlaid whether the pack holds entries of other packs, laid over it
 * @param results what came of each expectation, in the pack's order, not null
 */
public record EvaluationReport(PackInfo pack, boolean overlaid, List<ExpectationResult> results) {

    /** Copies the results. */
    public EvaluationReport {
        requireNonNull(pack, "pack");
        results = List.copyOf(requireNonNull(results, "results"));
    }

    /**
     * Returns the figures of all expectations.
     *
     * @return the figures, never null
     */
    public Figures figures() {
        return Figures.of(results);
    }

    /**
     * Returns the figures of each topic, subtopics included. An expectation counts in each of its topics.
     *
     * @return the figures by topic in the order of the paths, never null
     */
    public SortedMap<TopicPath, Figures> byTopic() {
        return by(result -> result.subject().topics());
    }

    /**
     * Returns the figures of each jurisdiction that an expected entry states the law of.
     *
     * @return the figures by jurisdiction in the order of the tags, never null
     */
    public SortedMap<Jurisdiction, Figures> byJurisdiction() {
        return by(result -> result.subject().jurisdictions());
    }

    /**
     * Returns the figures of each language that is asked in.
     *
     * @return the figures by language in the order of the tags, never null
     */
    public SortedMap<LanguageTag, Figures> byLanguage() {
        return by(result -> Set.of(result.subject().language()));
    }

    /**
     * Returns the report of the expectations in one language.
     *
     * @param language the language asked in, not null
     * @return a report of those only, never null
     */
    public EvaluationReport in(LanguageTag language) {
        requireNonNull(language, "language");
        return new EvaluationReport(
                pack,
                overlaid,
                results.stream()
                        .filter(result -> result.subject().language().equals(language))
                        .toList());
    }

    /**
     * Returns the thresholds that {@code ask} judged by.
     *
     * @return the thresholds; empty if the pack has no expectations, never null
     */
    public Optional<AskThresholds> thresholds() {
        return results.stream().map(result -> result.confidence().thresholds()).findFirst();
    }

    /**
     * Fits thresholds to the pack that keep to the usual {@link Calibration#HIGHEST_WRONG_ANSWER_RATE}.
     *
     * @return the thresholds and their cross-validated rates; empty if the pack has too few expectations or is overlaid:
     *     then the default thresholds are to be used, never null
     */
    public Optional<Calibration> calibration() {
        return calibration(Calibration.HIGHEST_WRONG_ANSWER_RATE);
    }

    /**
     * Fits thresholds to the pack that keep to a wrong-answer rate: as many right answers as the rate allows, and
     * candidates where that parts what has an answer best from what has none.
     *
     * @param highestWrongAnswerRate the share of all expectations that may be answered wrongly, 0 to 1
     * @return the thresholds and their cross-validated rates; empty if the pack has too few expectations or is overlaid,
     *     never null
     * @throws IllegalArgumentException if the rate is not from 0 to 1
     */
    public Optional<Calibration> calibration(double highestWrongAnswerRate) {
        return Calibration.of(this, highestWrongAnswerRate);
    }

    /**
     * Returns the expectations that do not hold.
     *
     * @return their results in the pack's order, never null
     */
    public List<ExpectationResult> failures() {
        return results.stream().filter(result -> !result.holds()).toList();
    }

    /**
     * Returns the report as JSON: the same figures and failures under the names they have here. It may gain fields.
     *
     * @return a JSON object, indented, never null
     */
    public String toJson() {
        return JsonText.of(ReportTree.of(this));
    }

    /** Returns the figures and the failures, ready to print. */
    @Override
    public String toString() {
        return new ReportText(this).write();
    }

    private <K> SortedMap<K, Figures> by(Function<ExpectationResult, Set<K>> keys) {
        SortedMap<K, List<ExpectationResult>> groups = new TreeMap<>(Comparator.comparing(Object::toString));
        for (ExpectationResult result : results) {
            keys.apply(result)
                    .forEach(key -> groups.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(result));
        }
        SortedMap<K, Figures> figures = new TreeMap<>(groups.comparator());
        groups.forEach((key, group) -> figures.put(key, Figures.of(group)));
        return figures;
    }
}
