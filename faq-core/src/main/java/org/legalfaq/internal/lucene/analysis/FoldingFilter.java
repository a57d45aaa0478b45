package org.legalfaq.internal.lucene.analysis;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Gives each term one spelling where Unicode has several, such as an accent typed as a character of its own or a
 * direction mark inside a word, and takes off what readers leave out when they type: accents, and the vowel points of
 * Arabic and Hebrew. Marks of other scripts stay, because in many of them they are vowels. Works on terms and not on
 * the text, so that the places of words stay those of the source.
 *
 * <p>Leaves ASCII alone, capitals too.
 */
final class FoldingFilter extends TokenFilter {
    private static final Set<UnicodeScript> MARKS_ARE_OPTIONAL = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW);
    // The short i of Russian is a letter of its own, and no one types it without its breve.
    private static final int BREVE = 0x306;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        // Asking for every word would take half the time of the whole analysis.
        if (!isAscii()) {
            String folded = folded(term);
            if (!folded.isEmpty()) {
                term.setEmpty().append(folded);
            }
        }
        return true;
    }

    private boolean isAscii() {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static String folded(CharSequence term) {
        StringBuilder folded = new StringBuilder(term.length());
        int letter = -1;
        for (int c : Normalizer.normalize(term, Form.NFKD).codePoints().toArray()) {
            int type = Character.getType(c);
            if (type == Character.FORMAT || (type == Character.NON_SPACING_MARK && isOptional(c, letter))) {
                continue;
            }
            // Both ways, so that the two small sigmas of Greek become one.
            folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
            if (type != Character.NON_SPACING_MARK) {
                letter = c;
            }
        }
        return Normalizer.normalize(folded, Form.NFC);
    }

    private static boolean isOptional(int mark, int letter) {
        if (letter < 0) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(letter);
        return MARKS_ARE_OPTIONAL.contains(script) && !(script == UnicodeScript.CYRILLIC && mark == BREVE);
    }
}
