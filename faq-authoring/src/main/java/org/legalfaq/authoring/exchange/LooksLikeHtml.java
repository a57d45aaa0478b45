package org.legalfaq.authoring.exchange;

import java.util.regex.Pattern;

/** Whether a text is HTML, where a format allows it and plain text alike. */
final class LooksLikeHtml {
    private static final Pattern ELEMENT = Pattern.compile(
            "(?i)</(?:p|a|b|i|em|strong|ul|ol|li|div|span|h[1-6]|table|script|style|iframe|blockquote|code|pre)\\s*>"
                    + "|<(?:br|hr|img|p|script)\\b[^<>]*>");

    private LooksLikeHtml() {}

    static boolean test(String text) {
        return ELEMENT.matcher(text).find();
    }
}
