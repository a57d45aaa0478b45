package org.legalfaq.authoring.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.legalfaq.spi.PackNode;

/**
 * A line of a file.
 *
 * @param number its number, from 1
 * @param text its text without the line break
 */
record Line(int number, String text) {
    private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");

    /** Whichever way an editor breaks lines, it is the same text. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : BREAK.split(text, -1)) {
            lines.add(new Line(lines.size() + 1, line));
        }
        return lines;
    }

    static String text(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** Returns the lines without blank ones at the beginning and the end. */
    static List<Line> trimmed(List<Line> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        return lines.subList(from, to);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** The marks around the front matter. */
    boolean isFence() {
        return text.stripTrailing().equals("---");
    }

    PackNode.Position start() {
        return at(0);
    }

    PackNode.Position at(int index) {
        return new PackNode.Position(number, index + 1);
    }
}
