package org.legalfaq.examples.webservice;

import java.util.Locale;

/** Names of the library's constants as clients see them, spelled as in a pack's files: {@code TEXT_READ} is {@code text-read}. */
final class Names {
    private Names() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
