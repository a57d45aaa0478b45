package org.legalfaq.authoring.write;

import java.util.Locale;

/** The words of the pack format for the constants of enums. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
