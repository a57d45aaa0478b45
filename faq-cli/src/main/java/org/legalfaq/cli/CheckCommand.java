package org.legalfaq.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.legalfaq.authoring.lint.LintReport;
import org.legalfaq.authoring.lint.LintWarning;
import org.legalfaq.authoring.lint.PackLint;
import org.legalfaq.model.ContentPack;
import org.legalfaq.pack.PackReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists every error and, if there is none, every warning. */
@Command(
        name = "check",
        description = {
            "Lists every error of a pack and, if it has none, every warning.",
            "Exit code: 0 nothing found, 1 warnings only, 2 errors."
        })
final class CheckCommand extends PackCommand {
    @Option(
            names = "--on",
            paramLabel = "DATE",
            description =
                    "Judge overdue reviews as of this day, such as 2027-01-31; by default the day of the pack's release.")
    private Optional<LocalDate> on = Optional.empty();

    @Override
    public Integer call() {
        PackReport report = location().check();
        Optional<LintReport> lint = report.hasErrors() ? Optional.empty() : Optional.of(lint());
        if (json()) {
            printJson(ReportJson.of(report, lint));
        } else {
            print(report, lint);
        }
        boolean warnings = lint.filter(found -> !found.isEmpty()).isPresent();
        return report.hasErrors() ? ExitCode.ERROR : warnings ? ExitCode.ATTENTION : ExitCode.OK;
    }

    private LintReport lint() {
        ContentPack pack = location().load();
        return PackLint.lint(pack, on.orElse(pack.info().released()));
    }

    private void print(PackReport report, Optional<LintReport> lint) {
        Page page = page();
        report.problems().forEach(problem -> page.raw(problem.toString()));
        List<LintWarning> warnings = lint.map(LintReport::warnings).orElse(List.of());
        warnings.forEach(warning -> page.raw(warning.toString()));
        if (report.hasErrors()) {
            int left = report.errors() - report.problems().size();
            page.bad(report.pack() + ": " + count(report.errors(), "error")
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
        }
    }

    private static String count(int number, String what) {
        return (number == 0 ? "no" : number) + " " + what + (number == 1 ? "" : "s");
    }
}
