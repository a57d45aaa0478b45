package org.legalfaq.internal.lucene;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.legalfaq.internal.lucene.analysis.LanguageAnalysis;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.internal.lucene.analysis.Token;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.testing.Words;

/** The embedded engine's analysis, for the oracle. */
final class LuceneWords implements Words {
    private final Map<String, List<Word>> known = new ConcurrentHashMap<>();
    private final Map<TextLanguage, LanguageAnalysis> analyses = new ConcurrentHashMap<>();

    @Override
    public List<Word> of(String text, LanguageTag language) {
        return known.computeIfAbsent(
                language + " " + text, key -> words(analysis(language).tokens(text)));
    }

    @Override
    public List<Word> words(String text, LanguageTag language) {
        return words(analysis(language).words(text));
    }

    private static List<Word> words(List<Token> tokens) {
        return tokens.stream()
                .map(token -> new Word(token.term(), token.place()))
                .toList();
    }

    @Override
    public boolean isFunctionWord(String term, LanguageTag language) {
        return analysis(language).isFunctionWord(term);
    }

    private LanguageAnalysis analysis(LanguageTag language) {
        return analyses.computeIfAbsent(TextLanguage.of(language), LanguageAnalysis::of);
    }
}
