package org.legalfaq.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void of_setsBlocksApartAndDropsMarkup() {
        assertThat(PlainText.of("## What to do\n\nTalk to *your* [lawyer](https://example.org).[^a]\nSoon."))
                .isEqualTo("What to do\n\nTalk to your lawyer. Soon.");
    }

    @Test
    void of_keepsListsReadable() {
        assertThat(PlainText.of("First:\n\n- one\n- two\n  - inner\n- three\n\nThen:\n\n3. a\n4. b"))
                .isEqualTo("First:\n\n- one\n- two\n\n- inner\n- three\n\nThen:\n\n3. a\n4. b");
    }

    @Test
    void of_keepsCodeHtmlAndImagesAsText() {
        assertThat(PlainText.of("`x` <b>y</b> ![alt](https://example.org/i.png)\n\n```\ncode\n```\n\n<div>\nz\n</div>"))
                .isEqualTo("x <b>y</b> alt\n\ncode\n\n<div>\nz\n</div>");
    }

    @Test
    void of_leavesOtherBracketsAlone() {
        assertThat(PlainText.of("See [1] and [^] and \\[^a].")).isEqualTo("See [1] and [^] and [^a].");
    }
}
