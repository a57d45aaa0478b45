package org.legalfaq.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.legalfaq.authoring.lint.LintReport;
import org.legalfaq.authoring.lint.LintWarning;
import org.legalfaq.authoring.lint.WaivedWarning;
import org.legalfaq.pack.PackProblem;
import org.legalfaq.pack.PackReport;

/**
 * Errors and warnings in the Static Analysis Results Interchange Format, SARIF 2.1.0, which editors and code hosts read.
 * Waived warnings are in it as suppressed results with their reasons.
 */
final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Codes codes = Codes.read();
    private final PackLocation location;
    private final String version;
    private final List<String> rules = new ArrayList<>();
    private final List<Object> results = new ArrayList<>();

    private SarifReport(PackLocation location, String version) {
        this.location = location;
        this.version = version;
    }

    static Map<String, Object> of(PackReport report, Optional<LintReport> lint, PackLocation location, String version) {
        SarifReport sarif = new SarifReport(location, version);
        sarif.number(report, lint);
        report.problems().forEach(sarif::add);
        lint.map(LintReport::warnings).orElse(List.of()).forEach(warning -> sarif.add(warning, Optional.empty()));
        lint.map(LintReport::waived).orElse(List.of()).forEach(sarif::add);
        return sarif.log();
    }

    private Map<String, Object> log() {
        Map<String, Object> driver = Json.object()
                .with("name", "faq-cli")
                .with("version", version)
                .with("rules", rules.stream().map(this::rule).toList())
                .map();
        Map<String, Object> run = Json.object()
                .with("tool", Map.of("driver", driver))
                .with("columnKind", "utf16CodeUnits")
                .with("results", results)
                .map();
        return Json.object()
                .with("$schema", SCHEMA)
                .with("version", "2.1.0")
                .with("runs", List.of(run))
                .map();
    }

    /** Results refer to rules by their place in the list, so the list comes first. */
    private void number(PackReport report, Optional<LintReport> lint) {
        Set<String> all = new TreeSet<>();
        report.problems().forEach(problem -> all.add(problem.code().id()));
        lint.ifPresent(found -> {
            found.warnings().forEach(warning -> all.add(warning.code().id()));
            found.waived().forEach(waived -> all.add(waived.warning().code().id()));
        });
        rules.addAll(all);
    }

    private Map<String, Object> rule(String code) {
        Codes.Section section = codes.find(code).orElseThrow();
        return Json.object()
                .with("id", code)
                .with("shortDescription", text(section.title()))
                .with("fullDescription", text(section.plain()))
                .with(
                        "help",
                        Json.object()
                                .with("text", section.plain())
                                .with("markdown", section.text())
                                .map())
                .map();
    }

    private void add(PackProblem problem) {
        String message = "%s%s: found %s; expected %s. %s"
                .formatted(
                        problem.code().title(),
                        problem.pointer().isEmpty() ? "" : " at " + problem.pointer(),
                        problem.found(),
                        problem.expected(),
                        problem.hint());
        Json region = Json.object().with("startLine", problem.line()).with("startColumn", problem.column());
        results.add(result(problem.code().id(), "error", message)
                .with("locations", problem.file().isEmpty() ? List.of() : List.of(place(problem.file(), region)))
                .map());
    }

    private void add(LintWarning warning, Optional<String> reason) {
        String message = "%s at %s%s: found %s; expected %s. %s"
                .formatted(
                        warning.code().title(),
                        warning.subject(),
                        warning.excerpt().isEmpty() ? "" : " in \"" + warning.excerpt() + "\"",
                        warning.found(),
                        warning.expected(),
                        warning.hint());
        List<Map<String, Object>> places = warning.place().stream()
                .map(place -> place(
                        place.file(),
                        Json.object().with("startLine", place.line()).with("startColumn", place.column())))
                .toList();
        Json result = result(warning.code().id(), "warning", message).with("locations", places);
        reason.ifPresent(text -> result.with(
                "suppressions",
                List.of(Json.object()
                        .with("kind", "external")
                        .with("justification", text)
                        .map())));
        results.add(result.map());
    }

    private void add(WaivedWarning waived) {
        add(waived.warning(), Optional.of(waived.waiver().reason()));
    }

    private Json result(String code, String level, String message) {
        return Json.object()
                .with("ruleId", code)
                .with("ruleIndex", rules.indexOf(code))
                .with("level", level)
                .with("message", text(message));
    }

    private Map<String, Object> place(String file, Json region) {
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", Map.of("uri", location.uriOf(file)));
        if (!region.map().isEmpty()) {
            physical.put("region", region.map());
        }
        return Map.of("physicalLocation", physical);
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }
}
