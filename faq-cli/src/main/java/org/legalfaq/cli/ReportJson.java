package org.legalfaq.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legalfaq.authoring.lint.LintReport;
import org.legalfaq.authoring.lint.LintWarning;
import org.legalfaq.authoring.lint.ReadingFigure;
import org.legalfaq.pack.FilePlace;
import org.legalfaq.pack.PackProblem;
import org.legalfaq.pack.PackReport;

/** The errors and warnings of a pack as JSON. */
final class ReportJson {
    private ReportJson() {}

    static Map<String, Object> of(PackReport report, Optional<LintReport> lint) {
        return Json.object()
                .with("pack", report.pack())
                .with("errors", report.problemCount())
                .with("warnings", lint.map(found -> found.warnings().size()).orElse(0))
                .with(
                        "problems",
                        report.problems().stream().map(ReportJson::problem).toList())
                .with(
                        "lint",
                        lint.map(found -> found.warnings().stream()
                                .map(ReportJson::warning)
                                .toList()))
                .with("waived", lint.map(ReportJson::waived))
                .with(
                        "reading",
                        lint.map(found -> found.reading().stream()
                                .map(ReportJson::reading)
                                .toList()))
                .map();
    }

    private static Map<String, Object> problem(PackProblem problem) {
        return Json.object()
                .with("code", problem.code().id())
                .with("title", problem.code().title())
                .with("severity", "error")
                .with("pack", problem.pack())
                .with("file", problem.file())
                .with("line", problem.line())
                .with("column", problem.column())
                .with("pointer", problem.pointer())
                .with("found", problem.found())
                .with("expected", problem.expected())
                .with("hint", problem.hint())
                .map();
    }

    private static Map<String, Object> warning(LintWarning warning) {
        return Json.object()
                .with("code", warning.code().id())
                .with("title", warning.code().title())
                .with("severity", "warning")
                .with("pack", warning.pack())
                .with("entry", warning.entry())
                .with("language", warning.language())
                .with("field", warning.field())
                .with("file", warning.place().map(FilePlace::file))
                .with("line", warning.place().map(FilePlace::line))
                .with("column", warning.place().map(FilePlace::column))
                .with("excerpt", warning.excerpt())
                .with("found", warning.found())
                .with("expected", warning.expected())
                .with("hint", warning.hint())
                .map();
    }

    private static List<Map<String, Object>> waived(LintReport report) {
        return report.waived().stream()
                .map(waived -> Json.object()
                        .with("reason", waived.waiver().reason())
                        .with("warning", warning(waived.warning()))
                        .map())
                .toList();
    }

    private static Map<String, Object> reading(ReadingFigure figure) {
        return Json.object()
                .with("entry", figure.entry())
                .with("language", figure.language())
                .with("measure", EntryJson.word(figure.measure()))
                .with("shortAnswer", rounded(figure.shortAnswer()))
                .with("answer", rounded(figure.answer()))
                .map();
    }

    private static double rounded(double figure) {
        return Math.round(figure * 10) / 10.0;
    }
}
