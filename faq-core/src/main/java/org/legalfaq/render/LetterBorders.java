package org.legalfaq.render;

/** Where a text can be cut without tearing a surrogate pair or a letter and its marks apart. */
final class LetterBorders {
    private static final int JOINER = 0x200d;

    private LetterBorders() {}

    static int atOrBefore(String text, int at) {
        int border = at;
        while (!isBorder(text, border)) {
            border--;
        }
        return border;
    }

    static int atOrAfter(String text, int at) {
        int border = at;
        while (!isBorder(text, border)) {
            border++;
        }
        return border;
    }

    private static boolean isBorder(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return true;
        }
        if (Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1))) {
            return false;
        }
        int next = text.codePointAt(at);
        return !isMark(next) && next != JOINER && text.codePointBefore(at) != JOINER;
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
