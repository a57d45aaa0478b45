package org.legalfaq.authoring.exchange;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes plain text as Markdown that shows the same text. */
final class MarkdownEscape {
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<&]");
    private static final Pattern LINE_START = Pattern.compile("^([#>+=~-]|\\d{1,9}(?=[.)]))");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern LINE = Pattern.compile("\\r\\n|\\r|\\n");
    private static final Pattern BLANK_LINES = Pattern.compile("(?:[ \\t]*(?:\\r\\n|\\r|\\n)){2,}");

    private MarkdownEscape() {}

    /** Text of one line, or of one that is already broken elsewhere. */
    static String inline(String text) {
        return ANYWHERE.matcher(text).replaceAll("\\\\$0");
    }

    /** Text with paragraphs and line breaks. */
    static String text(String text) {
        return BLANK_LINES
                .splitAsStream(text.strip())
                .map(MarkdownEscape::paragraph)
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** What is escaped at the start of a line, for text that begins one. */
    static String lineStart(String escaped) {
        var start = LINE_START.matcher(escaped);
        if (!start.find()) {
            return escaped;
        }
        String found = start.group();
        return NUMBER.matcher(found).matches() ? found + "\\" + escaped.substring(found.length()) : "\\" + escaped;
    }

    private static String paragraph(String text) {
        return LINE.splitAsStream(text)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> lineStart(inline(line)))
                .collect(Collectors.joining("\\\n"));
    }
}
