package org.legalfaq.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Expectation;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.PackInfo;
import org.legalfaq.query.AskThresholds;
import org.legalfaq.query.Confidence;

/** Writes results down in few words, judged by {@link #LEVELS}. */
final class Results {
    static final AskThresholds LEVELS = new AskThresholds("test", 0.5, 0.3);

    private static final Subject SUBJECT = new Subject(Set.of(), Set.of(), LanguageTag.ENGLISH);

    private final List<ExpectationResult> results = new ArrayList<>();

    /** What was found for a query whose right entry is {@code right}. */
    Results found(String query, double confidence, String... entries) {
        return add(query, Optional.of(EntryId.of("right")), confidence, entries);
    }

    /** What was found for a query that has no answer. */
    Results none(String query, double confidence, String... entries) {
        return add(query, Optional.empty(), confidence, entries);
    }

    List<ExpectationResult> list() {
        return List.copyOf(results);
    }

    EvaluationReport report() {
        PackInfo pack = new PackInfo(
                "kites", "1.2", 1, "Kites", List.of(LanguageTag.ENGLISH), "CC0-1.0", "Us", LocalDate.of(2026, 1, 1));
        return new EvaluationReport(pack, false, results);
    }

    private Results add(String query, Optional<EntryId> expected, double confidence, String... entries) {
        results.add(new ExpectationResult(
                        new Expectation(query, Optional.empty(), Optional.empty(), Optional.empty(), expected),
                        SUBJECT,
                        List.of(entries).stream().map(EntryId::of).toList(),
                        Optional.empty(),
                        false,
                        new Confidence(confidence, confidence, 1, List.of(), List.of(), LEVELS))
                .judgedBy(LEVELS));
        return this;
    }
}
