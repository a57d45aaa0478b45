package org.legalfaq.authoring.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.legalfaq.model.FaqEntry;

/** Warns of entries that few readers' words will find. Phrasings with the same words in another order count once. */
final class PhrasingsRule implements EntryRule {
    private static final int FEWEST = 3;

    @Override
    public void check(LintedEntry entry, Findings findings) {
        FaqEntry texts = entry.entry();
        Set<Set<String>> distinct = new HashSet<>();
        texts.alternatePhrasings().forEach(phrasing -> distinct.add(words(phrasing)));
        distinct.remove(words(texts.question()));
        distinct.remove(Set.of());
        if (distinct.size() < FEWEST) {
            findings.add(
                    LintCode.FEW_PHRASINGS,
                    "alternatePhrasings",
                    "",
                    distinct.size() + " distinct from the question and each other",
                    FEWEST + " or more");
        }
    }

    private static Set<String> words(String text) {
        List<String> words = Words.lowerCase(text);
        return new TreeSet<>(words);
    }
}
