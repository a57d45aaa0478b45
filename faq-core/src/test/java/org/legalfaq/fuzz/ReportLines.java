package org.legalfaq.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

/** What a report may show of a hostile file: short lines without characters that play tricks on a terminal. */
final class ReportLines {
    private static final int LONGEST = 2_000;

    private int count;

    void check(String... texts) {
        count++;
        for (String text : texts) {
            assertThat(text).hasSizeLessThan(LONGEST);
            assertThat(text.chars().anyMatch(ReportLines::playsTricks))
                    .as("odd characters in %s", text)
                    .isFalse();
        }
    }

    int count() {
        return count;
    }

    private static boolean playsTricks(int c) {
        return Character.isISOControl(c)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x2028
                || c == 0x2029;
    }
}
