package org.legalfaq.authoring.lint;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes a text apart into words; what is joined by a hyphen, an apostrophe or a dot within is one word. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:['’.,-][\\p{L}\\p{N}]++)*+");

    private Words() {}

    static List<String> of(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    static List<String> lowerCase(String text) {
        return of(text.toLowerCase(Locale.ROOT));
    }
}
