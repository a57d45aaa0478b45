package org.legalfaq.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A pack's version, to be compared with others. Packs number their versions in their own schemes, so this reads any
 * text: it is taken apart into numbers and words, and what lies between them does not count.
 *
 * <p>Numbers compare by value, words by the alphabet in any case. A missing part is 0, and a word is less than any
 * number: {@code 1.0-rc1} comes before {@code 1.0}, which is the same as {@code 1}. What follows a plus sign says how it
 * was built and is left out.
 */
record VersionNumber(List<Part> parts) implements Comparable<VersionNumber> {
    private static final Pattern PART = Pattern.compile("[0-9]+|\\p{L}+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");
    private static final Part ZERO = new Part(false, "");

    static VersionNumber of(String text) {
        int build = text.indexOf('+');
        List<Part> parts = new ArrayList<>();
        PART.matcher(build < 0 ? text : text.substring(0, build))
                .results()
                .map(MatchResult::group)
                .map(Part::of)
                .forEach(part -> {
                    if (part.isWord()) {
                        dropZeros(parts);
                    }
                    parts.add(part);
                });
        dropZeros(parts);
        return new VersionNumber(List.copyOf(parts));
    }

    /** So that 1.0-rc1 is the same as 1-rc1, as 1.0 is the same as 1. */
    private static void dropZeros(List<Part> parts) {
        while (!parts.isEmpty() && parts.get(parts.size() - 1).equals(ZERO)) {
            parts.remove(parts.size() - 1);
        }
    }

    @Override
    public int compareTo(VersionNumber other) {
        int most = Math.max(parts.size(), other.parts.size());
        for (int i = 0; i < most; i++) {
            int order = part(i).compareTo(other.part(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private Part part(int index) {
        return index < parts.size() ? parts.get(index) : ZERO;
    }

    /** A word in lower case, or the digits of a number without leading zeros. */
    record Part(boolean isWord, String text) implements Comparable<Part> {

        static Part of(String text) {
            return text.charAt(0) <= '9'
                    ? new Part(false, LEADING_ZEROS.matcher(text).replaceFirst(""))
                    : new Part(true, text.toLowerCase(Locale.ROOT));
        }

        @Override
        public int compareTo(Part other) {
            if (isWord != other.isWord) {
                return isWord ? -1 : 1;
            }
            // Of two numbers the one with more digits is greater.
            return isWord || text.length() == other.text.length()
                    ? text.compareTo(other.text)
                    : Integer.compare(text.length(), other.text.length());
        }
    }
}
