package org.legalfaq.cli;

import java.util.Optional;
import org.legalfaq.FaqRepository;
import org.legalfaq.PackEvaluator;
import org.legalfaq.evaluation.EvaluationComparison;
import org.legalfaq.evaluation.EvaluationReport;
import org.legalfaq.model.LanguageTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a pack's sample queries, or says what they gained and lost against another pack. */
@Command(
        name = "evaluate",
        description = {
            "Runs the pack's expectations, and prints figures and each failure.",
            "P@1 is how often the expected entry comes first, hit@3 among the first three; 1.000 is always.",
            "Exit code: 0 all hold, 1 some fail or none is in the language, 2 the pack has errors.",
            "With --against: 0 nothing lost, 1 something lost."
        },
        footer = {"", "Example:  faq-cli evaluate our-pack"})
final class EvaluateCommand extends PackCommand {
    @Option(
            names = "--against",
            paramLabel = "EARLIER",
            description = "Another pack, often an earlier version: print what was gained and lost since.")
    private Optional<PackLocation> against = Optional.empty();

    @Option(names = "--language", paramLabel = "TAG", description = "Only the expectations in this language.")
    private Optional<LanguageTag> language = Optional.empty();

    @Override
    public Integer call() {
        return withRepository(
                faqs -> against.map(earlier -> compare(earlier, faqs)).orElseGet(() -> evaluate(faqs)));
    }

    private int evaluate(FaqRepository faqs) {
        EvaluationReport report = report(faqs);
        print(json() ? report.toJson() : report.toString());
        boolean nothingToJudge = report.results().isEmpty() && language.isPresent();
        return report.failures().isEmpty() && !nothingToJudge ? ExitCode.OK : ExitCode.ATTENTION;
    }

    private int compare(PackLocation earlier, FaqRepository faqs) {
        try (FaqRepository before = open(trusted(earlier))) {
            EvaluationComparison comparison = EvaluationComparison.between(report(before), report(faqs));
            print(json() ? comparison.toJson() : comparison.toString());
            return comparison.losses().isEmpty() && comparison.newWrongAnswers().isEmpty()
                    ? ExitCode.OK
                    : ExitCode.ATTENTION;
        }
    }

    private EvaluationReport report(FaqRepository faqs) {
        EvaluationReport report = PackEvaluator.evaluate(faqs);
        return language.map(report::in).orElse(report);
    }

    private void print(String text) {
        page().raw(text.stripTrailing());
    }
}
