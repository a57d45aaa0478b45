package org.legalfaq.internal.json;

import java.util.Locale;
import tools.jackson.core.JacksonException;

/**
 * The parser's message, divided into what was found and what was expected.
 *
 * @param found what is there
 * @param expected what should be there
 */
record JacksonMessage(String found, String expected) {
    private static final String[] DIVIDERS = {": was expecting ", ": expected "};
    // What follows names the parser's own settings and sources, which mean nothing to an editor.
    private static final String[] NOISE = {" (start marker at", " (for ", " exceeds the maximum"};

    static JacksonMessage of(JacksonException e) {
        String message = e.getOriginalMessage();
        for (String noise : NOISE) {
            int cut = message.indexOf(noise);
            if (cut > 0) {
                message = message.substring(0, cut);
            }
        }
        for (String divider : DIVIDERS) {
            int cut = message.indexOf(divider);
            if (cut > 0) {
                return new JacksonMessage(shown(message.substring(0, cut)), message.substring(cut + divider.length()));
            }
        }
        return new JacksonMessage(shown(message), "valid JSON");
    }

    private static String shown(String message) {
        return Shown.plain(message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1));
    }
}
