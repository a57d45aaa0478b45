package org.legalfaq.authoring.lint;

import java.util.Locale;
import java.util.regex.Pattern;

/** Counts syllables by the usual rule of thumb: groups of vowels, without a silent e at the end. */
final class Syllables {
    private static final Pattern VOWELS = Pattern.compile("[aeiouyáéíóúäöü]+");
    private static final Pattern SILENT_END = Pattern.compile("(?:[^laeiouy]e|[^aeiouytd]ed|[^aeiouyscxz]es)$");

    private Syllables() {}

    /** Of a word with hyphens, the sum of its parts. */
    static int in(String word) {
        int sum = 0;
        for (String part : word.toLowerCase(Locale.ROOT).split("[-.,]", -1)) {
            sum += ofPart(part);
        }
        return sum;
    }

    private static int ofPart(String part) {
        int groups = (int) VOWELS.matcher(part).results().count();
        int silent = SILENT_END.matcher(part).find() ? 1 : 0;
        return Math.max(1, groups - silent);
    }
}
