package org.legalfaq.internal.lucene.analysis;

/**
 * Puts a space where words end that Unicode's rules, made for good typing, would join: at a colon, an underline, and a
 * full stop without a space behind it ({@code charges.what now}; initials stay together). Half a surrogate pair becomes
 * a space too, because at the end of a text it would make the tokenizer drop all words. No character moves.
 */
final class WordBreaks {
    private WordBreaks() {}

    static String mark(String text) {
        StringBuilder marked = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isBreak(text, i)) {
                marked.setCharAt(i, ' ');
            }
        }
        return marked.toString();
    }

    private static boolean isBreak(String text, int at) {
        return switch (text.charAt(at)) {
            case ':', '_' -> true;
            case '.' ->
                isLetter(text, at - 1) && isLetter(text, at + 1) && (isLetter(text, at - 2) || isLetter(text, at + 2));
            default -> isHalfPair(text, at);
        };
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean isHalfPair(String text, int at) {
        char unit = text.charAt(at);
        return Character.isHighSurrogate(unit)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(unit) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
