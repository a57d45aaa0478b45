package org.legalfaq.internal.lucene;

import java.io.IOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Gives each term one spelling where Unicode has several, such as an accent typed as a character of its own. Works on
 * terms and not on the text, so that the places of words stay those of the source.
 */
final class CanonicalFormFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    CanonicalFormFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!Normalizer.isNormalized(term, Form.NFKC)) {
            String normal = Normalizer.normalize(term, Form.NFKC);
            term.setEmpty().append(normal);
        }
        return true;
    }
}
