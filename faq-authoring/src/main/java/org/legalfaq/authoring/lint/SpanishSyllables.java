package org.legalfaq.authoring.lint;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts the syllables of Spanish words. Vowels next to each other are one syllable unless both are strong (a, e, o) or a
 * weak one is stressed (í, ú); the u of que, qui, gue and gui is silent.
 */
final class SpanishSyllables {
    private static final Pattern SILENT_U = Pattern.compile("(?<=[qg])u(?=[eiéí])");
    private static final Pattern WEAK_Y = Pattern.compile("y(?![aeiouáéíóú])");
    private static final Pattern NUCLEUS = Pattern.compile("[íú]|[iuü]*[aeoáéó](?:[iuü](?![aeoáéóíú]))?|[iuü]+");

    private SpanishSyllables() {}

    static int in(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String vowels = WEAK_Y.matcher(SILENT_U.matcher(small).replaceAll("")).replaceAll("i");
        return Math.max(1, (int) NUCLEUS.matcher(vowels).results().count());
    }
}
