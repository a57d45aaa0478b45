package org.legalfaq.internal.load;

import org.jspecify.annotations.Nullable;

/** Takes needed values of packs in which no problem was found. */
final class Sound {
    private Sound() {}

    static <T> T value(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("A pack without problems must have every needed value, but one is missing");
        }
        return value;
    }
}
