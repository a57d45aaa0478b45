package org.legalfaq.render;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes JSON that may stand in an HTML page. Texts, lists and maps only: the renderer needs no more. */
final class JsonText {
    private JsonText() {}

    static String of(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            for (Iterator<? extends Map.Entry<?, ?>> at = map.entrySet().iterator(); at.hasNext(); ) {
                Map.Entry<?, ?> member = at.next();
                text(member.getKey().toString(), out);
                out.append(':');
                write(member.getValue(), out);
                out.append(at.hasNext() ? "," : "");
            }
            out.append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            for (Iterator<?> at = list.iterator(); at.hasNext(); ) {
                write(at.next(), out);
                out.append(at.hasNext() ? "," : "");
            }
            out.append(']');
        } else {
            text(value.toString(), out);
        }
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        out.append('"');
    }

    /** Whether a character may stand as it is: in JSON, in a script element of a page, and in JavaScript. */
    private static boolean isPlain(char c) {
        boolean control = c < ' ' || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029;
        return !control && "\"\\<>&".indexOf(c) < 0;
    }
}
