package org.legalfaq.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.legalfaq.FaqRepository;
import org.legalfaq.PackEvaluator;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Expectation;

/**
 * Search on public sets of questions, for tuning. Not part of the build: the sets are neither committed nor required.
 *
 * <pre>mvn -pl faq-core test -Dtest=PublicSetsEvaluation -Dfaq.eval=FOLDER</pre>
 *
 * <p>{@code FOLDER} has one folder for each set; {@code -Dfaq.eval.split=val} evaluates splits of that name only. The
 * figures are printed. {@code target/public-sets} gets the whole reports as text and JSON, and one line for each query, to
 * be compared with those of an earlier run.
 *
 * <p>Of several relevant entries, an expectation names the one that was found best: then P@1, hit@3 and MRR are the usual
 * ones. nDCG over all the relevant entries is printed beside.
 */
class PublicSetsEvaluation {
    private static final Path REPORTS = Path.of("target", "public-sets");

    @Test
    void printReports() throws IOException {
        List<PublicSet> sets = sets();
        Files.createDirectories(REPORTS);
        Optional<String> only = Optional.ofNullable(System.getProperty("faq.eval.split"));
        for (PublicSet set : sets) {
            for (String split : set.splits()) {
                if (only.map(split::equals).orElse(true)) {
                    report(set, split);
                }
            }
        }
    }

    private static List<PublicSet> sets() {
        String folder = System.getProperty("faq.eval", "");
        List<PublicSet> sets =
                Files.isDirectory(Path.of(folder)) && !folder.isBlank() ? PublicSet.in(Path.of(folder)) : List.of();
        if (sets.isEmpty()) {
            String message = "Nothing is evaluated: say with -Dfaq.eval=FOLDER where the public sets lie; \"" + folder
                    + "\" has none";
            System.out.println(message);
            assumeTrue(false, message);
        }
        return sets;
    }

    private static void report(PublicSet set, String split) throws IOException {
        try (FaqRepository faqs = FaqRepository.of(set.pack(split))) {
            EvaluationReport report = retargeted(PackEvaluator.evaluate(faqs), set.of(split));
            System.out.printf(
                    Locale.ROOT,
                    "%n%s %s%n%s  nDCG@10 over all relevant entries %.3f%n",
                    set.name(),
                    split,
                    report.toString()
                            .lines()
                            .takeWhile(line -> !line.isBlank())
                            .collect(Collectors.joining("\n", "", "\n")),
                    ndcg(report.results(), set.of(split)));
            Path file = REPORTS.resolve(set.name() + "-" + split);
            Files.writeString(Path.of(file + ".txt"), report.toString());
            Files.writeString(Path.of(file + ".json"), report.toJson());
            Files.writeString(Path.of(file + ".tsv"), lines(report));
            assertThat(report.results()).hasSameSizeAs(set.of(split));
        }
    }

    private static EvaluationReport retargeted(EvaluationReport report, List<PublicSet.Query> queries) {
        List<ExpectationResult> results = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            ExpectationResult result = report.results().get(i);
            List<EntryId> relevant = queries.get(i).relevant();
            results.add(result.found().stream()
                    .filter(relevant::contains)
                    .findFirst()
                    .map(best -> expecting(best, result))
                    .orElse(result));
        }
        return new EvaluationReport(report.pack(), report.overlaid(), results);
    }

    private static ExpectationResult expecting(EntryId id, ExpectationResult result) {
        Expectation asked = result.expectation();
        return new ExpectationResult(
                new Expectation(asked.query(), asked.jurisdiction(), asked.topic(), asked.language(), Optional.of(id)),
                result.subject(),
                result.found(),
                result.answered(),
                result.noMatch(),
                result.confidence());
    }

    private static double ndcg(List<ExpectationResult> results, List<PublicSet.Query> queries) {
        double sum = 0;
        int answerable = 0;
        for (int i = 0; i < queries.size(); i++) {
            List<EntryId> relevant = queries.get(i).relevant();
            List<EntryId> found = results.get(i).found();
            if (relevant.isEmpty()) {
                continue;
            }
            answerable++;
            double gain = 0;
            double ideal = 0;
            for (int place = 0; place < 10; place++) {
                double weight = Math.log(2) / Math.log(place + 2);
                gain += place < found.size() && relevant.contains(found.get(place)) ? weight : 0;
                ideal += place < relevant.size() ? weight : 0;
            }
            sum += gain / ideal;
        }
        return sum / answerable;
    }

    private static String lines(EvaluationReport report) {
        return report.results().stream()
                .map(result -> String.join(
                        "\t",
                        result.expectation().query().replace('\t', ' '),
                        result.expectation().expected().map(Object::toString).orElse("none"),
                        String.valueOf(result.rank()),
                        result.found().stream()
                                .findFirst()
                                .map(Object::toString)
                                .orElse("-"),
                        String.format(Locale.ROOT, "%.4f", result.confidence().value())))
                .collect(Collectors.joining("\n", "query\texpected\trank\tfirst\tconfidence\n", "\n"));
    }
}
