package org.legalfaq.internal.json;

/** Prepares text of unknown origin for a report: short, on one line, and without characters that play tricks. */
public final class Shown {
    private static final int LONGEST = 80;

    private Shown() {}

    /** Returns the text in quotation marks. */
    public static String quote(String text) {
        return "\"" + plain(text) + "\"";
    }

    /** Returns the text, shortened, with odd characters spelled out. */
    public static String plain(String text) {
        return plain(text, LONGEST);
    }

    /** Returns the text, shortened to this many code points, with odd characters spelled out. */
    public static String plain(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(longest).forEach(c -> append(shown, c));
        return text.codePointCount(0, text.length()) > longest
                ? shown.append('…').toString()
                : shown.toString();
    }

    /** Describes a value by its JSON type. */
    static String describe(JsonValue value) {
        if (value instanceof JsonValue.TextValue text) {
            return "the text " + quote(text.value());
        } else if (value instanceof JsonValue.NumberValue number) {
            return "the number " + plain(number.digits());
        } else if (value instanceof JsonValue.BoolValue bool) {
            return String.valueOf(bool.value());
        } else if (value instanceof JsonValue.ArrayValue array) {
            return switch (array.items().size()) {
                case 0 -> "an empty list";
                case 1 -> "a list of 1 item";
                default -> "a list of " + array.items().size() + " items";
            };
        } else if (value instanceof JsonValue.ObjectValue) {
            return "an object";
        }
        return "null";
    }

    private static void append(StringBuilder shown, int c) {
        if (c == '\n') {
            shown.append("\\n");
        } else if (ForbiddenCharacters.isForbidden(c) || c == '\t' || c == '\r') {
            shown.append(String.format("\\u%04X", c));
        } else {
            shown.appendCodePoint(c);
        }
    }
}
