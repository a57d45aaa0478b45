package org.legalfaq.internal.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text as far as names of places go.
 *
 * @param folded in lower case, without accents, and without the dots of initials: {@code us} for {@code U.S.}
 * @param start where it starts in the text
 * @param end where it ends
 * @param form how it is written
 */
public record PlaceWord(String folded, int start, int end, Form form) {
    private static final Pattern WORD =
            Pattern.compile("\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}])\\.?|[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ACCENTS_AND_DOTS = Pattern.compile("[\\p{M}.]+");

    /** How a word is written. */
    public enum Form {
        LOWER,
        CAPITALISED,
        CAPITALS,
        INITIALS
    }

    /** Takes a text apart into its words. */
    public static List<PlaceWord> of(String text) {
        List<PlaceWord> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            words.add(new PlaceWord(folded(word), matcher.start(), matcher.end(), form(word)));
        }
        return words;
    }

    /** The words without what their spelling tells. */
    public static List<String> folded(List<PlaceWord> words) {
        return words.stream().map(PlaceWord::folded).toList();
    }

    /** Tells whether the word is a code, as written: {@code TX}, {@code U.S.} */
    boolean isCode() {
        return form == Form.CAPITALS || form == Form.INITIALS;
    }

    private static String folded(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        return ACCENTS_AND_DOTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static Form form(String word) {
        if (word.indexOf('.') >= 0) {
            return Form.INITIALS;
        }
        if (!Character.isUpperCase(word.codePointAt(0))) {
            return Form.LOWER;
        }
        return word.codePoints().anyMatch(Character::isLowerCase) ? Form.CAPITALISED : Form.CAPITALS;
    }
}
