package org.legalfaq.authoring.preview;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fits the headings of a rendered answer below the page's own: the first is a level 3, and none skips a level. Whatever
 * an editor wrote as text is escaped in a rendered answer, so a tag in it is a tag.
 */
final class HeadingLevels {
    private static final Pattern HEADING = Pattern.compile("<(/?)h([1-6])>");
    private static final int HIGHEST = 3;
    private static final int LOWEST = 6;

    private HeadingLevels() {}

    static String below(String answer) {
        Deque<Integer> open = new ArrayDeque<>();
        return HEADING.matcher(answer)
                .replaceAll(tag -> Matcher.quoteReplacement(fitted(tag.group(1), tag.group(2), open)));
    }

    private static String fitted(String slash, String level, Deque<Integer> open) {
        if (slash.isEmpty()) {
            int written = Integer.parseInt(level);
            while (!open.isEmpty() && open.peek() >= written) {
                open.pop();
            }
            open.push(written);
        }
        return "<" + slash + "h" + Math.min(LOWEST, HIGHEST + open.size() - 1) + ">";
    }
}
