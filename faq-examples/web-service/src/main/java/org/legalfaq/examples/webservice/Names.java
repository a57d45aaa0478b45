package org.legalfaq.examples.webservice;

import java.util.Locale;
import java.util.stream.Stream;

/** Names of the library's constants as clients see them, spelled as in a pack's files: {@code TEXT_READ} is {@code text-read}. */
final class Names {
    private Names() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> of(constant).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is none of "
                        + Stream.of(type.getEnumConstants()).map(Names::of).toList()));
    }
}
