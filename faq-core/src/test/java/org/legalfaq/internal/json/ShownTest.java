package org.legalfaq.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void quote_keepsAReportOnOneLineAndItsDirection() {
        assertThat(Shown.quote("a\nLF999\u202Eb\u0007\r")).isEqualTo("\"a\\nLF999\\u202Eb\\u0007\\u000D\"");
    }

    @Test
    void plain_shortensWithoutCuttingAPair() {
        assertThat(Shown.plain("😀".repeat(100))).isEqualTo("😀".repeat(80) + "…");
    }
}
