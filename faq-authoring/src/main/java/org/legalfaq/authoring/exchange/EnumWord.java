package org.legalfaq.authoring.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of the pack format for the constants of an enum: in lower case, with hyphens. */
final class EnumWord {
    private EnumWord() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds the constant.
     *
     * @throws IllegalArgumentException if there is none
     */
    static <E extends Enum<E>> E read(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such word"));
    }

    static <E extends Enum<E>> String choice(Class<E> type) {
        return "one of "
                + Arrays.stream(type.getEnumConstants()).map(EnumWord::of).collect(Collectors.joining(", "));
    }
}
