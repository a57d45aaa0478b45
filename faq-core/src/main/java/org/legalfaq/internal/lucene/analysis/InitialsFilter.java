package org.legalfaq.internal.lucene.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes the full stops out of initials, so that {@code U.S.C.} is {@code USC} and {@code D.A.} is {@code DA}. */
final class InitialsFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    InitialsFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (isInitials()) {
            int letters = 0;
            for (int i = 0; i < term.length(); i += 2) {
                term.buffer()[letters++] = term.charAt(i);
            }
            term.setLength(letters);
        }
        return true;
    }

    private boolean isInitials() {
        boolean initials = term.length() > 1;
        for (int i = 0; initials && i < term.length(); i++) {
            initials = i % 2 == 0 ? Character.isLetter(term.charAt(i)) : term.charAt(i) == '.';
        }
        return initials;
    }
}
