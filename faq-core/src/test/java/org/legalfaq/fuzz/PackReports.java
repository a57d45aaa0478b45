package org.legalfaq.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.legalfaq.ContentPackLoader;
import org.legalfaq.ContentPacks;
import org.legalfaq.pack.PackProblem;
import org.legalfaq.pack.PackReport;
import org.legalfaq.pack.PackSource;

/** Checks a pack as any application would, and that what it is told holds. */
final class PackReports {
    private static final ContentPackLoader LOADER = ContentPacks.loader().withLimits(FuzzLimits.SMALL);

    private PackReports() {}

    static void check(PackSource source) {
        PackReport report = LOADER.check(source);
        assertThat(report.problems()).hasSizeLessThanOrEqualTo(FuzzLimits.SMALL.maxProblems());
        ReportLines lines = new ReportLines();
        for (PackProblem problem : report.problems()) {
            lines.check(problem.location(), problem.pointer(), problem.found(), problem.expected(), problem.hint());
        }
        if (report.isEmpty()) {
            assertThat(LOADER.load(source).entries()).isNotEmpty();
        }
    }
}
