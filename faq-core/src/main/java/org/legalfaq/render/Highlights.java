package org.legalfaq.render;

import static java.util.Objects.requireNonNull;

import java.util.function.UnaryOperator;
import org.legalfaq.query.Highlight;
import org.legalfaq.query.Span;

/**
 * Shows where a text holds words of a query: as safe HTML, as plain text with markers of your own, and shortened to what
 * matters.
 *
 * <pre>{@code
 * for (Highlight found : hit.highlights()) {
 *     out.append(Highlights.html(Highlights.fragment(found, 160)));
 * }
 * }</pre>
 *
 * <p>Markers never part a surrogate pair, or a letter from the accents that follow it as characters of their own.
 */
public final class Highlights {
    private Highlights() {}

    /**
     * Renders a text as HTML: its places are in {@code <mark>}, everything else is escaped. There are no other tags and no
     * attributes.
     *
     * @param highlight the text with its places, not null
     * @return an HTML fragment to put into an element, never null
     */
    public static String html(Highlight highlight) {
        requireNonNull(highlight, "highlight");
        return render(highlight, "<mark>", "</mark>", Html::escape);
    }

    /**
     * Renders a text as plain text with markers around its places. Nothing is escaped.
     *
     * @param highlight the text with its places, not null
     * @param before put before each place, such as {@code "**"}, not null
     * @param after put behind each place, not null
     * @return the text, never null
     */
    public static String text(Highlight highlight, String before, String after) {
        requireNonNull(highlight, "highlight");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        return render(highlight, before, after, UnaryOperator.identity());
    }

    /**
     * Shortens a text to the part that holds most of its places, different words first, the earliest of equal ones. Cut
     * at the borders of words, with an ellipsis (…) where something is left out. Where no word ends nearby, as in Chinese,
     * it is cut between letters.
     *
     * @param highlight the text with its places, not null
     * @param length how long the part may be, in UTF-16 units without the ellipses; at least 1
     * @return the part with its places, or the same highlight if it is short enough, never null
     * @throws IllegalArgumentException if the length is less than 1
     */
    public static Highlight fragment(Highlight highlight, int length) {
        requireNonNull(highlight, "highlight");
        if (length < 1) {
            throw new IllegalArgumentException("The length of a fragment must be at least 1, but was " + length);
        }
        return highlight.text().length() <= length ? highlight : new FragmentWindow(highlight, length).cut();
    }

    private static String render(Highlight highlight, String before, String after, UnaryOperator<String> escape) {
        String text = highlight.text();
        StringBuilder marked = new StringBuilder(text.length() + 32);
        int done = 0;
        for (Span span : highlight.spans()) {
            int start = Math.max(done, LetterBorders.atOrBefore(text, span.start()));
            int end = LetterBorders.atOrAfter(text, span.end());
            if (start < end) {
                marked.append(escape.apply(text.substring(done, start)))
                        .append(before)
                        .append(escape.apply(text.substring(start, end)))
                        .append(after);
                done = end;
            }
        }
        return marked.append(escape.apply(text.substring(done))).toString();
    }
}
