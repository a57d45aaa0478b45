package org.legalfaq.authoring.write;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts with everything that means something to JSON, YAML or Markdown, in no sensible order. */
public final class NastyTexts {
    private static final List<String> PIECES = List.of(
            "a",
            "law",
            " ",
            "  ",
            "\t",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\\",
            "\"",
            "'",
            "`",
            "```\n",
            "~~~\n",
            "#",
            "# ",
            "\n# ",
            "## ",
            "\n## ",
            "\n##",
            "\n### ",
            "## Answer",
            "\n## Answer\n",
            "\n## Short answer\n",
            "\n## cautions ##\n",
            "\n\\## Answer\n",
            "\\\\# ",
            "   ## Answer",
            "    ## x",
            "---",
            "\n---\n",
            "...",
            "\n...\n",
            "- ",
            "\n- ",
            "\n- deadline: soon",
            "\n* do-not: run",
            "\n  more",
            ": ",
            ":",
            "key: value",
            "\nid: x\n",
            "[",
            "]",
            "{",
            "}",
            "{a: b}",
            "[^key]",
            "[^rule-7]",
            "[^rule-7]: http://x",
            "!!",
            "!!java/x",
            "!",
            "&a ",
            "*a",
            "<<: *a",
            "%",
            "%YAML 1.2\n",
            "@",
            "|",
            "|-\n",
            ">",
            ">+\n",
            "? ",
            ",",
            "null",
            "~",
            "true",
            "yes",
            "NO",
            "012",
            "001",
            "1.0",
            "1e3",
            "0x1F",
            ".inf",
            ".nan",
            "2026-01-31",
            "<script>",
            "<!-- -->",
            "&amp;",
            "=====\n",
            "\u00a0",
            "\u2028",
            "\u2029",
            "\u00e9",
            "\u0301",
            "\u4e2d",
            "\ud83e\ude81",
            "\u200e",
            "\ufeff",
            "\ufffd",
            "\u00ad",
            "\u200b",
            "\u061c",
            "$",
            "$1",
            "${x}");

    private final RandomGenerator random;

    public NastyTexts(RandomGenerator random) {
        this.random = random;
    }

    /** A text that is not blank. */
    public String next() {
        String text = Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                .limit(1L + random.nextInt(12))
                .collect(Collectors.joining());
        return text.isBlank() ? text + "x" : text;
    }
}
