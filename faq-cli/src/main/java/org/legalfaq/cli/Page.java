package org.legalfaq.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** Text for a terminal: wrapped at 80 columns, coloured only where the terminal can show it. */
final class Page {
    private static final int WIDTH = 80;

    private final PrintWriter out;
    private final Ansi ansi;

    Page(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    Page line(String text) {
        return line("", text);
    }

    /** A line behind a marker; what is wrapped stands under its first word. Addresses stay whole. */
    Page line(String marker, String text) {
        wrapped(marker, text).forEach(out::println);
        return this;
    }

    /** Several lines, each wrapped on its own. */
    Page block(String indent, String text) {
        text.lines().forEach(line -> line(indent, line));
        return this;
    }

    Page gap() {
        out.println();
        return this;
    }

    Page title(String text) {
        return styled(text, Style.bold);
    }

    Page good(String text) {
        return styled(text, Style.fg_green);
    }

    Page bad(String text) {
        return styled(text, Style.fg_red);
    }

    Page doubtful(String text) {
        return styled(text, Style.fg_yellow);
    }

    /** As it stands: reports have line breaks of their own, and places in them are to be copied whole. */
    Page raw(String text) {
        out.println(text);
        return this;
    }

    private Page styled(String text, Style style) {
        wrapped("", text).forEach(line -> out.println(ansi.enabled() ? style.on() + line + style.off() : line));
        return this;
    }

    private static List<String> wrapped(String marker, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(marker);
        int filled = marker.length();
        for (String word : text.split(" ", -1)) {
            if (filled > marker.length() && filled + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(marker.length()));
                filled = marker.length();
            }
            line.append(filled > marker.length() ? " " : "").append(word);
            filled = line.length();
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
