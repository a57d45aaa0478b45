package org.legalfaq.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextBlockTest {
    @Test
    void longLines_areWrappedUnderTheirFirstWord() {
        String text = new TextBlock().line("  [1] ", "word ".repeat(40).strip()).toString();

        assertThat(text.lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(text.lines().skip(1)).allSatisfy(line -> assertThat(line).startsWith("      word"));
    }

    @Test
    void addresses_stayWhole() {
        String address = "https://www.example.org/" + "a".repeat(100);

        assertThat(new TextBlock().line("      ", address).toString()).contains(address);
    }
}
