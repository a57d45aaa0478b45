package org.legalfaq;

import java.util.Collections;
import java.util.List;
import org.legalfaq.model.Authority;

/** Compares citations by their runs of letters and digits, so that dots, brackets and section signs do not matter. */
final class CitationMatcher {
    private final String text;
    private final List<String> wanted;

    private CitationMatcher(String text) {
        this.text = text;
        this.wanted = Words.of(text);
    }

    static CitationMatcher of(String text) {
        return new CitationMatcher(text);
    }

    boolean matches(Authority authority) {
        boolean sameUrl =
                authority.url().filter(url -> url.toString().equals(text)).isPresent();
        return sameUrl || (!wanted.isEmpty() && Collections.indexOfSubList(Words.of(authority.cite()), wanted) >= 0);
    }
}
