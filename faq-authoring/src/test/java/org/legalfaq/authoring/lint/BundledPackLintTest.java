package org.legalfaq.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.legalfaq.ContentPacks;
import org.legalfaq.model.ContentPack;

/** Real prose that was reviewed: a rule that warns of much of it would be ignored. */
class BundledPackLintTest {
    @Test
    void noRule_warnsOfMoreThanOneEntryInTen() {
        ContentPack pack = ContentPacks.bundled();
        LintReport report = PackLint.lint(pack);
        long tenth = pack.entries().size() / 10;

        assertThat(report.counts())
                .allSatisfy(
                        (code, count) -> assertThat(count).as(report.toString()).isLessThanOrEqualTo(tenth));
    }
}
