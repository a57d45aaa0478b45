package org.legalfaq.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.legalfaq.authoring.lint.LintReport;
import org.legalfaq.authoring.lint.LintWarning;
import org.legalfaq.authoring.lint.PackLint;
import org.legalfaq.pack.CheckedPack;
import org.legalfaq.pack.PackReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Lists every error and, if there is none, every warning. */
@Command(
        name = "check",
        description = {
            "Lists every error of a pack and, if it has none, every warning.",
            "Exit code: 0 nothing found, 1 warnings only, 2 errors."
        },
        footer = {"", "Examples:  faq-cli check our-pack", "           faq-cli check our-pack --sarif > faq.sarif"})
final class CheckCommand extends PackCommand {
    @Option(
            names = "--on",
            paramLabel = "DATE",
            description =
                    "Judge overdue reviews as of this day, such as 2027-01-31; by default the day of the pack's release.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(
            names = "--sarif",
            description = "Print SARIF 2.1.0, as code hosts and editors read it, instead of text for people.")
    private boolean sarif;

    @Override
    public Integer call() {
        if (sarif && json()) {
            throw new ParameterException(spec().commandLine(), "Choose one of --json and --sarif.");
        }
        CheckedPack checked = check();
        PackReport report = checked.report();
        Optional<LintReport> lint = checked.pack()
                .map(pack -> PackLint.lint(pack, on.orElse(pack.info().released()), checked.places()));
        if (sarif) {
            printJson(SarifReport.of(report, lint, location(), new Version().number()));
        } else if (json()) {
            printJson(ReportJson.of(report, lint));
        } else {
            print(report, lint);
        }
        boolean warnings = lint.filter(found -> !found.isEmpty()).isPresent();
        return !report.isEmpty() ? ExitCode.ERROR : warnings ? ExitCode.ATTENTION : ExitCode.OK;
    }

    private CheckedPack check() {
        try (Progress progress = Progress.on(spec().commandLine().getErr())) {
            progress.say("Checking the pack");
            return location().examine();
        }
    }

    private void print(PackReport report, Optional<LintReport> lint) {
        Page page = page();
        report.problems().forEach(problem -> page.raw(location().inFolder(problem.toString(), problem.pack())));
        List<LintWarning> warnings = lint.map(LintReport::warnings).orElse(List.of());
        warnings.forEach(warning -> page.raw(
                warning.place().isPresent()
                        ? location().inFolder(warning.toString(), warning.pack())
                        : warning.toString()));
        location()
                .folder()
                .map(UnlistedFiles::of)
                .orElse(List.of())
                .forEach(file -> page.line("Not read: " + file + ", which \"files\" of pack.json does not list."));
        lint.ifPresent(found -> new ReadingSummary(found.reading()).lines().forEach(page::line));
        if (!report.isEmpty()) {
            int left = report.problemCount() - report.problems().size();
            page.bad(report.pack() + ": " + count(report.problemCount(), "error")
                    + (left > 0 ? ", " + left + " not shown" : "")
                    + ". Warnings are looked for once the errors are gone.");
            return;
        }
        String waived = lint.map(found -> found.waived().size())
                .filter(number -> number > 0)
                .map(number -> " (and " + number + " waived)")
                .orElse("");
        String line = report.pack() + ": no errors, " + count(warnings.size(), "warning") + waived + ".";
        if (warnings.isEmpty()) {
            page.good(line);
        } else {
            page.doubtful(line);
            page.line("\"faq-cli explain " + warnings.get(0).code().id() + "\" says more on a code.");
        }
    }

    private static String count(int number, String what) {
        return (number == 0 ? "no" : number) + " " + what + (number == 1 ? "" : "s");
    }
}
