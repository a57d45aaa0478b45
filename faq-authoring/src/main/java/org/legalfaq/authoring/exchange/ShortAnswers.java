package org.legalfaq.authoring.exchange;

import java.text.BreakIterator;
import java.util.Locale;
import org.legalfaq.render.PlainText;

/** The short answer of formats that have one answer only: its first paragraph, if that is short, or as much of it as is. */
final class ShortAnswers {
    private static final int LONGEST = 300;

    private ShortAnswers() {}

    static String of(String answer) {
        String paragraph = firstParagraph(answer);
        if (paragraph.length() <= LONGEST) {
            return paragraph.isBlank() ? "…" : paragraph;
        }
        int end = lastBreak(BreakIterator.getSentenceInstance(Locale.ROOT), paragraph);
        return end > 0
                ? paragraph.substring(0, end).strip()
                : paragraph
                                .substring(
                                        0,
                                        Math.max(1, lastBreak(BreakIterator.getWordInstance(Locale.ROOT), paragraph)))
                                .strip()
                        + "…";
    }

    /** Whether the first paragraph can stand as it is. */
    static boolean isWhole(String answer) {
        String paragraph = firstParagraph(answer);
        return !paragraph.isBlank() && paragraph.length() <= LONGEST;
    }

    private static int lastBreak(BreakIterator breaks, String text) {
        breaks.setText(text);
        int end = breaks.preceding(LONGEST);
        return end == BreakIterator.DONE ? 0 : end;
    }

    private static String firstParagraph(String answer) {
        String text = PlainText.of(answer).strip();
        int end = text.indexOf("\n\n");
        return end < 0 ? text : text.substring(0, end).strip();
    }
}
