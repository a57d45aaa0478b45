package org.legalfaq;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.evaluation.EvaluationReport;
import org.legalfaq.evaluation.ExpectationResult;
import org.legalfaq.evaluation.Subject;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Expectation;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.TopicPath;
import org.legalfaq.query.AskResult;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.FaqQueryBuilder;

/**
 * Runs a pack's expectations and counts how often the right entry comes first, how often a wrong answer is given with
 * confidence, and how often none is given where there is one. Use it in the tests of a pack of your own:
 *
 * <pre>{@code
 * EvaluationReport report = PackEvaluator.evaluate(repository);
 * System.out.println(report);
 * assertThat(report.figures().precisionAt1()).isGreaterThan(0.9);
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
        requireNonNull(repository, "repository");
        if (repository instanceof ReloadableFaqRepository reloadable) {
            try (FaqRepository now = reloadable.current()) {
                return evaluate(now);
            }
        }
        // Not closed: the view shares the caller's index.
        @SuppressWarnings("resource")
        FaqRepository atRelease = repository.asOf(repository.pack().info().released());
        ContentPack pack = repository.pack();
        List<ExpectationResult> results = pack.expectations().stream()
                .map(expectation -> run(atRelease, expectation))
                .toList();
        boolean overlaid = pack.entries().stream()
                .anyMatch(entry -> !entry.origin().packId().equals(pack.info().id()));
        return new EvaluationReport(pack.info(), overlaid, results);
    }

    private static ExpectationResult run(FaqRepository repository, Expectation expectation) {
        FaqQueryBuilder query = FaqQuery.text(expectation.query()).limit(DEPTH);
        expectation.jurisdiction().ifPresent(query::jurisdiction);
        expectation.topic().ifPresent(query::topic);
        expectation.language().ifPresent(query::language);
        AskResult result = repository.ask(query.build());
        return new ExpectationResult(
                expectation,
                subject(repository, expectation),
                result.page().hits().stream().map(hit -> hit.entry().id()).toList(),
                result.answer().map(hit -> hit.entry().id()),
                result instanceof AskResult.NoMatch,
                result.confidence());
    }

    private static Subject subject(FaqRepository repository, Expectation expectation) {
        Optional<FaqEntry> expected = expectation.expected().flatMap(repository::find);
        Set<TopicPath> topics = expected.map(entry -> withParents(entry.topics()))
                .orElseGet(() -> withParents(expectation.topic().stream().toList()));
        Set<Jurisdiction> jurisdictions = expected.map(entry -> Set.copyOf(entry.jurisdictions()))
                .orElseGet(() -> expectation.jurisdiction().map(Set::of).orElse(Set.of()));
        return new Subject(
                topics,
                jurisdictions,
                expectation.language().orElse(repository.pack().info().mainLanguage()));
    }

    private static Set<TopicPath> withParents(List<TopicPath> topics) {
        Set<TopicPath> all = new HashSet<>();
        for (TopicPath topic : topics) {
            Optional<TopicPath> path = Optional.of(topic);
            while (path.isPresent()) {
                all.add(path.get());
                path = path.get().parent();
            }
        }
        return all;
    }
}
