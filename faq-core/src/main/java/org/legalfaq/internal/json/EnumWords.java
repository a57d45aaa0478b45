package org.legalfaq.internal.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words that stand for the constants of an enum in JSON: in lower case, with hyphens. */
final class EnumWords {
    private EnumWords() {}

    /** Returns the names of the constants by word, in their order. */
    static Map<String, String> of(Class<?> enumType) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Object constant : enumType.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            names.put(name.toLowerCase(Locale.ROOT).replace('_', '-'), name);
        }
        return names;
    }
}
