package org.legalfaq;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.Span;
import org.legalfaq.query.SpellingSuggestion;
import org.legalfaq.spi.Respelling;

/** Puts the spellings that were searched for into the reader's text. */
final class Corrections {
    private Corrections() {}

    /** Returns the corrected text, nothing if no word was respelt or the text would become too long to be asked. */
    static Optional<SpellingSuggestion> of(String text, List<Respelling> respellings) {
        StringBuilder corrected = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int done = 0;
        for (Respelling respelling : respellings) {
            Span place = respelling.place();
            corrected.append(text, done, place.start());
            int start = corrected.length();
            corrected.append(inCaseOf(text.substring(place.start(), place.end()), respelling.word()));
            spans.add(new Span(start, corrected.length()));
            done = place.end();
        }
        corrected.append(text, done, text.length());
        return spans.isEmpty() || corrected.length() > FaqQuery.MAX_TEXT_LENGTH
                ? Optional.empty()
                : Optional.of(new SpellingSuggestion(corrected.toString(), spans));
    }

    /** The word in capitals, or with a capital in front, if the reader wrote it like that. */
    private static String inCaseOf(String written, String word) {
        if (written.equals(written.toUpperCase(Locale.ROOT))) {
            return word.toUpperCase(Locale.ROOT);
        }
        int first = word.offsetByCodePoints(0, 1);
        return Character.isUpperCase(written.codePointAt(0))
                ? word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first)
                : word;
    }
}
