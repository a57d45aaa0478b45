package org.legalfaq.internal.place;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the words that only say where out of a question, so that it is matched and judged like one that does not say it:
 * "can charges be refiled in Texas?" as "can charges be refiled ?".
 */
final class PlacelessText {
    /** Words that say that a place follows, in English, German, Spanish and French. */
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "within", "inside", "from", "near", "im", "aus", "en", "au", "aux", "dans");

    /** Words that mean nothing any more when the place behind them is gone. */
    private static final Set<String> LEADING = Set.of(
            "in", "within", "inside", "of", "from", "under", "for", "at", "near", "the", "state", "im", "aus", "von",
            "der", "den", "en", "de", "del", "la", "los", "las", "el", "au", "aux", "du", "des", "dans", "a", "les");

    private static final Pattern POSSESSIVE = Pattern.compile("^['\u2019]s\\b");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]*");

    private PlacelessText() {}

    /** Tells whether a place is likely to follow. */
    static boolean leadsTo(String folded) {
        return PREPOSITIONS.contains(folded);
    }

    /** Returns the text without these words, or the text itself if nothing would be left. */
    static String of(String text, List<PlaceMention> mentions) {
        List<PlaceWord> words = PlaceWord.of(text);
        StringBuilder rest = new StringBuilder();
        int done = 0;
        for (PlaceMention mention : mentions) {
            int from = Math.max(done, start(text, words, mention));
            rest.append(text, done, from);
            done = end(text, mention);
            // Blanks for letters, so that the places of the other words stay those of the text.
            rest.append(" ".repeat(done - from));
        }
        rest.append(text.substring(done));
        return PlaceWord.of(rest.toString()).isEmpty() ? text : rest.toString();
    }

    private static int start(String text, List<PlaceWord> words, PlaceMention mention) {
        int start = mention.start();
        for (int before = words.indexOf(mention.words().get(0)) - 1; before >= 0; before--) {
            PlaceWord word = words.get(before);
            boolean adjacent = BLANK.matcher(text.substring(word.end(), start)).matches();
            if (!adjacent || !LEADING.contains(word.folded())) {
                break;
            }
            start = word.start();
        }
        return start;
    }

    private static int end(String text, PlaceMention mention) {
        var possessive = POSSESSIVE.matcher(text.substring(mention.end()));
        return mention.end() + (possessive.find() ? possessive.end() : 0);
    }
}
