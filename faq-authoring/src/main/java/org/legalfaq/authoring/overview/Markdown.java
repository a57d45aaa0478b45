package org.legalfaq.authoring.overview;

import java.util.List;
import java.util.stream.Collectors;

/** A page of Markdown that grows block by block. */
final class Markdown {
    private static final String SPECIAL = "\\`*_[]<>|#~&";

    private final StringBuilder page = new StringBuilder();

    Markdown heading(int level, String text) {
        return block("#".repeat(level) + " " + text);
    }

    /** Adds a paragraph, a list or a table, apart from what is before it. */
    Markdown block(String text) {
        if (!page.isEmpty()) {
            page.append('\n');
        }
        page.append(text).append('\n');
        return this;
    }

    Markdown items(List<String> items) {
        return items.isEmpty()
                ? this
                : block(items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
    }

    Markdown table(List<String> head, List<List<String>> rows) {
        StringBuilder table = new StringBuilder(row(head)).append("\n|").append("---|".repeat(head.size()));
        rows.forEach(cells -> table.append('\n').append(row(cells)));
        return block(table.toString());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** A pack's text, in which nothing has a meaning for Markdown. */
    static String text(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c == '\n' || c == '\r' ? ' ' : c);
        }
        return escaped.toString();
    }

    static String link(String text, String url) {
        return "[" + text(text) + "](<" + url.replace(">", "%3E") + ">)";
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
