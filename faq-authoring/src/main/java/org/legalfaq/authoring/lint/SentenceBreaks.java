package org.legalfaq.authoring.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where sentences end, knowing that legal texts are full of dots that end nothing: "U.S. v. Marion", "Fed. R.". */
final class SentenceBreaks {
    private static final Pattern MARK = Pattern.compile("[.!?…]++[\"'”’)\\]]*+(?=\\s)");
    private static final Pattern END = Pattern.compile(".*[.!?…][\"'”’)\\]]*+", Pattern.DOTALL);
    private static final Set<String> ABBREVIATIONS = Set.of(
            "v", "vs", "art", "arts", "sec", "secs", "s", "ss", "cl", "ch", "para", "paras", "pt", "reg", "regs", "fed",
            "crim", "civ", "evid", "app", "const", "amend", "stat", "ct", "rev", "ann", "cf", "etc", "mr", "mrs", "ms",
            "dr", "sra", "dra", "núm", "núms", "pág", "págs", "párr", "frac", "ee", "uu", "ud", "uds", "lic", "hon",
            "st", "jr", "sr", "inc", "ltd", "co", "dept", "gov", "approx", "e.g", "i.e");
    /** "No." is a whole answer unless a number follows. */
    private static final Set<String> BEFORE_NUMBERS = Set.of("no", "nos", "p", "pp", "vol");

    private SentenceBreaks() {}

    static List<String> split(String block) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (Matcher mark = MARK.matcher(block); mark.find(); ) {
            if (ends(block, mark)) {
                add(sentences, block.substring(start, mark.end()));
                start = mark.end();
            }
        }
        add(sentences, block.substring(start));
        return sentences;
    }

    static boolean endsSentence(String text) {
        return END.matcher(text).matches();
    }

    private static void add(List<String> sentences, String text) {
        if (!Words.of(text).isEmpty()) {
            sentences.add(text.strip());
        }
    }

    private static boolean ends(String block, Matcher mark) {
        int next = mark.end();
        while (next < block.length() && Character.isWhitespace(block.charAt(next))) {
            next++;
        }
        if (next == block.length() || Character.isLowerCase(block.codePointAt(next))) {
            return false;
        }
        if (block.charAt(mark.start()) != '.') {
            return true;
        }
        String before = block.substring(block.lastIndexOf(' ', mark.start()) + 1, mark.start())
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^[(\"“'‘\\[]+", "");
        boolean initial = before.length() == 1 && Character.isLetter(before.charAt(0));
        boolean initials = before.matches("(?:\\p{L}\\.)+\\p{L}");
        boolean number = BEFORE_NUMBERS.contains(before) && Character.isDigit(block.charAt(next));
        return !initial && !initials && !number && !ABBREVIATIONS.contains(before);
    }
}
