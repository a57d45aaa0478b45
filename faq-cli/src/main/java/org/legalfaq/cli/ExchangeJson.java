package org.legalfaq.cli;

import java.nio.file.Path;
import java.util.Map;
import org.legalfaq.authoring.exchange.ExchangeLoss;
import org.legalfaq.authoring.exchange.ExchangeProblem;
import org.legalfaq.authoring.exchange.ExchangeReport;

/** What became of a conversion as JSON. */
final class ExchangeJson {
    private ExchangeJson() {}

    static Map<String, Object> written(Path target, String format, ExchangeReport report) {
        return Json.object()
                .with("written", true)
                .with("target", target.toString())
                .with("format", format)
                .with("losses", report.losses().stream().map(ExchangeJson::loss).toList())
                .map();
    }

    static Map<String, Object> refused(ExchangeReport report) {
        return Json.object()
                .with("written", false)
                .with("problemCount", report.problemCount())
                .with(
                        "problems",
                        report.problems().stream().map(ExchangeJson::problem).toList())
                .map();
    }

    private static Map<String, Object> loss(ExchangeLoss loss) {
        return Json.object()
                .with("row", loss.row())
                .with("entry", loss.entry())
                .with("field", loss.field())
                .with("lost", loss.lost())
                .map();
    }

    private static Map<String, Object> problem(ExchangeProblem problem) {
        return Json.object()
                .with("row", problem.row())
                .with("column", problem.column())
                .with("found", problem.found())
                .with("expected", problem.expected())
                .with("hint", problem.hint())
                .map();
    }
}
