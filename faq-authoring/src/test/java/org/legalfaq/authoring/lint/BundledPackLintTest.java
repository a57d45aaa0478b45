package org.legalfaq.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.legalfaq.ContentPacks;

/** The bundled pack is our own first user: whatever lint finds in it is mended or waived with a reason. */
class BundledPackLintTest {
    private static final LintReport REPORT = PackLint.lint(ContentPacks.bundled());

    @Test
    void bundledPack_passesItsOwnLint() {
        assertThat(REPORT.warnings()).as(REPORT.toString()).isEmpty();
    }

    /** A rule that must be waived all over cries wolf. */
    @Test
    void waivers_areFew() {
        assertThat(REPORT.waived()).hasSizeLessThan(REPORT.reading().size() / 20);
    }
}
