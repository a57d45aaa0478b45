package org.legalfaq.internal.lucene.question;

import java.util.List;
import java.util.Map;
import org.legalfaq.internal.lucene.analysis.LanguageAnalysis;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.internal.lucene.index.TermStatistics;

/** The words of all texts of the pack. */
record Lexicon(Map<TextLanguage, LanguageAnalysis> analyses, TermStatistics statistics) {

    /** Tells whether some text holds a form of the word, in whatever language: if so, it is no misspelling. */
    boolean knows(String word) {
        return analyses.entrySet().stream()
                .anyMatch(
                        language -> knows(language.getKey(), language.getValue().terms(word)));
    }

    private boolean knows(TextLanguage language, List<String> terms) {
        return terms.stream().anyMatch(term -> statistics.has(language.anyField(), term));
    }
}
