package org.legalfaq.internal.lucene.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.shingle.ShingleAnalyzerWrapper;
import org.legalfaq.internal.lucene.analysis.LanguageAnalysis;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.internal.lucene.analysis.WordPair;

/** What of a phrasing a reader's words are compared with. */
public enum PhrasingField {
    /** Its terms: the word, whatever its form. */
    TERM,
    /** Its words as they are written. */
    FORM,
    /** Each two terms in a row. */
    PAIR;

    static final String PREFIX = "phrasing-";

    public String name(TextLanguage language) {
        return language.field(PREFIX + name());
    }

    Analyzer analyzer(LanguageAnalysis analysis) {
        return switch (this) {
            case TERM -> analysis.analyzer();
            case FORM -> analysis.wordAnalyzer();
            case PAIR -> new ShingleAnalyzerWrapper(analysis.analyzer(), 2, 2, WordPair.BETWEEN, false, false, "");
        };
    }
}
