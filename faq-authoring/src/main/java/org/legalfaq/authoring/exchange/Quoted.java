package org.legalfaq.authoring.exchange;

import java.util.Locale;

/** Shows text of unknown origin in a report: short, on one line, odd characters spelled out. */
final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    static String text(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.codePoints().limit(LONGEST).forEach(c -> {
            if (Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.SURROGATE) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.append(text.codePointCount(0, text.length()) > LONGEST ? "…\"" : "\"")
                .toString();
    }
}
