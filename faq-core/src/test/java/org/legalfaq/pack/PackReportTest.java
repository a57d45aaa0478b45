package org.legalfaq.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PackReportTest {
    private static final PackProblem PROBLEM = new PackProblem(
            ProblemCode.JSON_SYNTAX,
            "kites",
            "entries.json",
            OptionalInt.of(7),
            OptionalInt.empty(),
            "",
            "a comma",
            "a value",
            "Take it out.");

    @Test
    void toString_saysHowManyProblemsAreNotKept() {
        PackReport report = new PackReport("kites", List.of(PROBLEM), 3);

        assertThat(report.isEmpty()).isFalse();
        assertThat(report.toString().lines())
                .startsWith("The pack \"kites\" has 3 errors")
                .endsWith("… and 2 more");
    }

    @Test
    void report_countsAtLeastWhatItKeeps() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PackReport("kites", List.of(PROBLEM), 0))
                .withMessage("The count of problems must be at least the 1 kept, but was 0");
    }
}
