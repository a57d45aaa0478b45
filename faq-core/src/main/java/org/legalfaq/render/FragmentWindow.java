package org.legalfaq.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.legalfaq.query.Highlight;
import org.legalfaq.query.Span;

/** Chooses the part of a text that is worth showing, and cuts it out. */
final class FragmentWindow {
    private static final String ELLIPSIS = "\u2026";
    // Words are seldom longer; a text without spaces has no border to wait for.
    private static final int FARTHEST_BORDER = 25;

    private final Highlight highlight;
    private final String text;
    private final List<Span> spans;
    private final int length;

    FragmentWindow(Highlight highlight, int length) {
        this.highlight = highlight;
        this.text = highlight.text();
        this.spans = highlight.spans();
        this.length = length;
    }

    Highlight cut() {
        Span core = core();
        int spare = Math.max(0, length - (core.end() - core.start()));
        int start = Math.max(0, Math.min(core.start() - spare / 2, text.length() - length));
        int end = Math.min(text.length(), start + length);
        start = startOfWord(start, core.start());
        end = endOfWord(end, Math.min(core.end(), end));
        return part(start, end);
    }

    /** The first of the runs of places that fit and hold the most different words, then the most words. */
    private Span core() {
        Span best = new Span(0, 1);
        int most = 0;
        for (int first = 0; first < spans.size(); first++) {
            Set<String> words = new HashSet<>();
            int start = spans.get(first).start();
            for (int last = first; last < spans.size(); last++) {
                Span span = spans.get(last);
                if (last > first && span.end() - start > length) {
                    break;
                }
                words.add(text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT));
                int worth = words.size() * spans.size() + last - first + 1;
                if (worth > most) {
                    most = worth;
                    best = new Span(start, span.end());
                }
            }
        }
        return best;
    }

    /** The start of the next word, but not beyond a place. */
    private int startOfWord(int from, int limit) {
        if (from == 0) {
            return 0;
        }
        int farthest = Math.min(limit, from + FARTHEST_BORDER);
        for (int at = from; at < farthest; at++) {
            if (Character.isWhitespace(text.charAt(at - 1)) && !Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        boolean limitIsBorder = limit == 0 || !Character.isLetterOrDigit(text.codePointBefore(limit));
        return LetterBorders.atOrBefore(text, farthest == limit && limitIsBorder ? limit : from);
    }

    /** The end of the word before, but not before the end of a place. */
    private int endOfWord(int from, int limit) {
        if (from == text.length()) {
            return from;
        }
        int farthest = Math.max(limit, from - FARTHEST_BORDER);
        for (int at = from; at > farthest; at--) {
            if (Character.isWhitespace(text.charAt(at)) && !Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        boolean limitIsBorder = !Character.isLetterOrDigit(text.codePointAt(limit));
        return LetterBorders.atOrAfter(text, farthest == limit && limitIsBorder ? limit : from);
    }

    private Highlight part(int start, int end) {
        String before = start > 0 ? ELLIPSIS : "";
        String after = end < text.length() ? ELLIPSIS : "";
        int shift = before.length() - start;
        List<Span> inside = new ArrayList<>();
        for (Span span : spans) {
            if (span.start() < end && span.end() > start) {
                inside.add(new Span(Math.max(span.start(), start) + shift, Math.min(span.end(), end) + shift));
            }
        }
        return new Highlight(highlight.field(), before + text.substring(start, end) + after, inside);
    }
}
