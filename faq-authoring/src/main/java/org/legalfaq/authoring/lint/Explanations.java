package org.legalfaq.authoring.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What in the texts of an entry may explain an acronym.
 *
 * @param text all of it
 * @param words its words
 * @param initials the first letters of its words one after the other, in lower case
 * @param bigInitials the same without small words, which acronyms often skip: the director of public prosecutions is DPP
 */
record Explanations(String text, Set<String> words, String initials, String bigInitials) {
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
    /** Better known than what they stand for, or no acronyms at all. */
    private static final Set<String> KNOWN = Set.of(
            "US", "USA", "UK", "EU", "UN", "ID", "OK", "TV", "DNA", "PIN", "SMS", "PDF", "AM", "PM", "HIV", "AIDS",
            "CV", "EE", "UU", "FAQ", "URL", "CCTV", "GPS", "PC", "FBI", "BBC", "NATO");

    private static final Set<String> SMALL_WORDS = Set.of(
            "of", "the", "and", "for", "in", "to", "de", "del", "la", "las", "el", "los", "y", "e", "para", "en");

    static Explanations in(String text) {
        List<String> words = Words.of(text.replace('-', ' '));
        List<String> bigWords =
                words.stream().filter(word -> !SMALL_WORDS.contains(word)).toList();
        return new Explanations(text, new HashSet<>(words), initials(words), initials(bigWords));
    }

    boolean explain(String acronym) {
        String small = acronym.toLowerCase(Locale.ROOT);
        return KNOWN.contains(acronym)
                || ROMAN.matcher(acronym).matches()
                || inBrackets(acronym)
                || text.contains(acronym + " (")
                // A word in capitals to stress it ("do NOT") usually stands in small letters elsewhere.
                || words.contains(small)
                || initials.contains(small)
                || bigInitials.contains(small);
    }

    /** "(EEOC)", and the name that goes with a paper: "record of arrests (RAP sheet)". */
    private boolean inBrackets(String acronym) {
        return Pattern.compile("\\(" + acronym + "(?: \\p{L}+)?\\)")
                .matcher(text)
                .find();
    }

    private static String initials(List<String> words) {
        return words.stream()
                .filter(word -> !isAcronym(word))
                .map(word -> word.substring(0, 1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
