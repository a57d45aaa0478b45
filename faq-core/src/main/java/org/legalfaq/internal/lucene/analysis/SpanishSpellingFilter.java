package org.legalfaq.internal.lucene.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Prepares Spanish words without accents for a stemmer that relies on spelling: {@code apelacion} gets back its accent, so
 * that it meets {@code apelaciones} and {@code apelar}; and {@code jueces} its {@code z}, so that it meets {@code juez}.
 */
final class SpanishSpellingFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    SpanishSpellingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        int length = term.length();
        if (!keyword.isKeyword() && length > 4) {
            if (endsWith("cion")) {
                term.buffer()[length - 2] = '\u00f3';
            } else if (endsWith("ces")) {
                term.buffer()[length - 3] = 'z';
                term.setLength(length - 2);
            }
        }
        return true;
    }

    private boolean endsWith(String suffix) {
        int start = term.length() - suffix.length();
        return start > 0 && suffix.contentEquals(term.subSequence(start, term.length()));
    }
}
