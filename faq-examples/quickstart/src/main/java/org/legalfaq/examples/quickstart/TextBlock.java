package org.legalfaq.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text for a terminal of 80 columns, built from top to bottom. */
final class TextBlock {
    static final int WIDTH = 80;

    private static final String NEW_LINE = System.lineSeparator();

    private final StringBuilder text = new StringBuilder();

    /** A line of its own, wrapped where it is too long. */
    TextBlock line(String line) {
        return line("", line);
    }

    /** A line behind a marker such as a number; what is wrapped stands under its first word. */
    TextBlock line(String marker, String line) {
        String indent = " ".repeat(marker.length());
        String start = marker;
        for (String part : wrap(line, WIDTH - marker.length())) {
            text.append((start + part).stripTrailing()).append(NEW_LINE);
            start = indent;
        }
        return this;
    }

    TextBlock gap() {
        text.append(NEW_LINE);
        return this;
    }

    TextBlock heading(String title) {
        return gap().line(title.toUpperCase(Locale.ENGLISH));
    }

    TextBlock rule() {
        text.append("-".repeat(WIDTH)).append(NEW_LINE);
        return this;
    }

    /** Breaks at spaces only, so that addresses stay whole and can be clicked. */
    private static List<String> wrap(String line, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String word : line.split(" ", -1)) {
            if (current.length() > 0 && current.length() + 1 + word.length() > width) {
                lines.add(current.toString());
                current.setLength(0);
            }
            current.append(current.length() == 0 ? "" : " ").append(word);
        }
        lines.add(current.toString());
        return lines;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
