package org.legalfaq;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.legalfaq.model.Authority;

/** Compares citations by their runs of letters and digits, so that dots, brackets and section signs do not matter. */
final class CitationMatcher {
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}]+");

    private final String text;
    private final List<String> wanted;

    private CitationMatcher(String text) {
        this.text = text;
        this.wanted = runs(text);
    }

    static CitationMatcher of(String text) {
        return new CitationMatcher(text);
    }

    boolean matches(Authority authority) {
        boolean sameUrl =
                authority.url().filter(url -> url.toString().equals(text)).isPresent();
        return sameUrl || (!wanted.isEmpty() && Collections.indexOfSubList(runs(authority.cite()), wanted) >= 0);
    }

    private static List<String> runs(String text) {
        return RUN.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
