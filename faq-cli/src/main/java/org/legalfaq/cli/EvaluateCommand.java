package org.legalfaq.cli;

import java.util.List;
import java.util.Map;
import org.legalfaq.EvaluationReport;
import org.legalfaq.ExpectationResult;
import org.legalfaq.FaqRepository;
import org.legalfaq.PackEvaluator;
import picocli.CommandLine.Command;

/** Runs a pack's sample queries. */
@Command(
        name = "evaluate",
        description = {
            "Runs the pack's expectations, and prints figures and each failure.",
            "Exit code: 0 all hold, 1 some fail, 2 the pack has errors."
        },
        footer = {"", "Example:  faq-cli evaluate our-pack"})
final class EvaluateCommand extends PackCommand {
    @Override
    public Integer call() {
        return withRepository(this::evaluate);
    }

    private int evaluate(FaqRepository faqs) {
        EvaluationReport report = PackEvaluator.evaluate(faqs);
        if (json()) {
            printJson(asJson(report));
        } else {
            page().raw(report.toString().stripTrailing());
        }
        return report.failures().isEmpty() ? ExitCode.OK : ExitCode.ATTENTION;
    }

    private static Map<String, Object> asJson(EvaluationReport report) {
        List<Map<String, Object>> failures =
                report.failures().stream().map(EvaluateCommand::failure).toList();
        return Json.object()
                .with("pack", report.pack().id())
                .with("version", report.pack().version())
                .with("expectations", report.results().size())
                .with("precisionAt1", report.precisionAt1())
                .with("hitAt3", report.hitAt3())
                .with("meanReciprocalRank", report.meanReciprocalRank())
                .with("wrongAnswerRate", report.wrongAnswerRate())
                .with("missedAnswerRate", report.missedAnswerRate())
                .with("rejectionRate", report.rejectionRate())
                .with("failures", failures)
                .map();
    }

    private static Map<String, Object> failure(ExpectationResult result) {
        return Json.object()
                .with("query", result.expectation().query())
                .with("jurisdiction", result.expectation().jurisdiction())
                .with(
                        "expected",
                        result.expectation().expected().map(Object::toString).orElse("none"))
                .with("found", result.found().stream().map(Object::toString).toList())
                .map();
    }
}
