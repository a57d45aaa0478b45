package org.legalfaq.cli;

import java.io.PrintWriter;
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
        StringBuilder line = new StringBuilder(marker);
        int filled = marker.length();
        for (String word : text.split(" ", -1)) {
            if (filled > marker.length() && filled + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(" ".repeat(marker.length()));
                filled = marker.length();
            }
            line.append(filled > marker.length() ? " " : "").append(word);
            filled = line.length();
        }
        out.println(line.toString().stripTrailing());
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
        out.println(ansi.enabled() ? style.on() + text + style.off() : text);
        return this;
    }
}
