package org.legalfaq.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.legalfaq.ContentPacks;

/** Real prose that was reviewed: a rule that warns of much of it would be ignored. */
class BundledPackLintTest {
    @Test
    void noRule_warnsOfManyEntries() {
        LintReport report = PackLint.lint(ContentPacks.bundled());

        assertThat(report.counts())
                .allSatisfy(
                        (code, count) -> assertThat(count).as(report.toString()).isLessThanOrEqualTo(10));
    }
}
