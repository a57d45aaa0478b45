package org.legalfaq.internal.json;

import java.util.OptionalInt;

/**
 * Characters that no text of a pack needs and that can break or disguise what is shown: control characters other than
 * line break and tab, characters that turn the writing direction of what follows, and halves of surrogate pairs.
 *
 * <p>The plain direction marks (U+200E, U+200F, U+061C) stay allowed: Hebrew and Arabic texts need them, and they turn
 * nothing.
 */
final class ForbiddenCharacters {
    private ForbiddenCharacters() {}

    static boolean isForbidden(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
        boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean halfPair = c >= 0xD800 && c <= 0xDFFF;
        return control || turnsDirection || halfPair;
    }

    /** Finds one in a text. */
    static OptionalInt firstIn(String text) {
        return text.codePoints().filter(ForbiddenCharacters::isForbidden).findFirst();
    }

    /** Finds one in the name of a field, where line breaks and tabs have no place either. */
    static OptionalInt firstInName(String name) {
        return name.codePoints()
                .filter(c -> isForbidden(c) || Character.isISOControl(c))
                .findFirst();
    }
}
