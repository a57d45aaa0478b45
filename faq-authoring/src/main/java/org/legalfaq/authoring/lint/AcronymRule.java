package org.legalfaq.authoring.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.legalfaq.model.FaqEntry;

/**
 * Warns of acronyms that the entry never writes out. One is written out if the answer explains it in brackets, or has
 * words with its initials.
 */
final class AcronymRule implements EntryRule {
    private static final Pattern ACRONYM =
            Pattern.compile("(?<![\\p{L}\\p{N}.§-])[A-Z]{2,6}(?=s?\\b)(?![\\p{L}\\p{N}&-]*[\\d&])");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");

    /** Better known than what they stand for, or no acronyms at all. */
    private static final Set<String> KNOWN = Set.of(
            "US", "USA", "UK", "EU", "UN", "ID", "OK", "TV", "DNA", "PIN", "SMS", "PDF", "AM", "PM", "HIV", "AIDS",
            "CV", "FAQ", "URL", "CCTV", "GPS", "PC", "FBI", "BBC", "NATO");

    @Override
    public void check(LintedEntry entry, Findings findings) {
        FaqEntry texts = entry.entry();
        String all = texts.question() + "\n" + sentences(entry.shortAnswer()) + "\n" + sentences(entry.answer());
        Set<String> seen = new LinkedHashSet<>();
        check(Findings.SHORT_ANSWER, entry.shortAnswer(), all, seen, findings);
        check(Findings.ANSWER, entry.answer(), all, seen, findings);
    }

    private static void check(String field, Prose prose, String all, Set<String> seen, Findings findings) {
        for (Sentence sentence : prose.sentences()) {
            for (String acronym : ACRONYM.matcher(sentence.text())
                    .results()
                    .map(MatchResult::group)
                    .toList()) {
                if (seen.add(acronym) && !isExplained(acronym, all)) {
                    findings.add(
                            LintCode.UNDEFINED_ACRONYM,
                            field,
                            sentence.text(),
                            "\"" + acronym + "\"",
                            "its words somewhere in the entry");
                }
            }
        }
    }

    private static boolean isExplained(String acronym, String all) {
        return KNOWN.contains(acronym)
                || ROMAN.matcher(acronym).matches()
                || all.contains("(" + acronym + ")")
                || all.contains(acronym + " (")
                || isEmphasis(acronym, all)
                || hasInitials(acronym, all);
    }

    /** A word in capitals to stress it ("do NOT") usually stands in small letters elsewhere. */
    private static boolean isEmphasis(String word, String all) {
        return Words.of(all).contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean hasInitials(String acronym, String all) {
        List<String> words = Words.of(all.replace('-', ' '));
        // Small words are often skipped: "Crown Prosecution Service of England" is CPS, "Director of Public …" is DPP.
        List<String> bigWords = words.stream()
                .filter(word -> !word.matches("of|the|and|for|in|to"))
                .toList();
        String wanted = acronym.toLowerCase(Locale.ROOT);
        return initials(words).contains(wanted) || initials(bigWords).contains(wanted);
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

    private static String sentences(Prose prose) {
        return prose.sentences().stream().map(Sentence::text).collect(Collectors.joining("\n"));
    }
}
