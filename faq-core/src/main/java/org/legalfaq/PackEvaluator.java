package org.legalfaq;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Expectation;
import org.legalfaq.query.AskResult;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.FaqQueryBuilder;
import org.legalfaq.query.SearchHit;

/**
 * Runs a pack's expectations and counts how often the right entry comes first, how often a wrong answer is given with
 * confidence, and how often none is given where there is one. Use it in the tests of a pack of your own:
 *
 * <pre>{@code
 * EvaluationReport report = PackEvaluator.evaluate(repository);
 * System.out.println(report);
 * assertThat(report.precisionAt1()).isGreaterThan(0.9);
 * }</pre>
 */
public final class PackEvaluator {
    private static final int DEPTH = 10;

    private PackEvaluator() {}

    /**
     * Runs all expectations of the repository's pack, as of the day the pack was released. Of a reloadable repository
     * it judges the one pack that is current when it begins.
     *
     * @param repository the repository, not null
     * @return the figures and every failure, never null
     */
    public static EvaluationReport evaluate(FaqRepository repository) {
        if (repository instanceof ReloadableFaqRepository reloadable) {
            try (FaqRepository now = reloadable.current()) {
                return evaluate(now);
            }
        }
        // Not closed: the view shares the caller's index.
        @SuppressWarnings("resource")
        FaqRepository atRelease = repository.asOf(repository.pack().info().released());
        List<ExpectationResult> results = new ArrayList<>();
        for (Expectation expectation : repository.pack().expectations()) {
            results.add(run(atRelease, expectation));
        }
        return new EvaluationReport(repository.pack().info(), results);
    }

    private static ExpectationResult run(FaqRepository repository, Expectation expectation) {
        FaqQueryBuilder query = FaqQuery.text(expectation.query()).limit(DEPTH);
        expectation.jurisdiction().ifPresent(query::jurisdiction);
        expectation.topic().ifPresent(query::topic);
        expectation.language().ifPresent(query::language);
        AskResult result = repository.ask(query.build());
        List<EntryId> found = result.page().hits().stream()
                .map(SearchHit::entry)
                .map(entry -> entry.id())
                .toList();
        Optional<EntryId> answered = result.answer().map(hit -> hit.entry().id());
        boolean none = result instanceof AskResult.NoMatch;
        return new ExpectationResult(
                expectation, found, answered, none, result.confidence().value());
    }
}
