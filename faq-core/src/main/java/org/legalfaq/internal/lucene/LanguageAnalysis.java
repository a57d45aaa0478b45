package org.legalfaq.internal.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.legalfaq.query.Span;

/**
 * How texts of one language become terms. The one place to add a language's word forms.
 *
 * @param analyzer makes terms of a text
 * @param functionWords the terms that say little about what a question is about
 */
record LanguageAnalysis(Analyzer analyzer, Set<String> functionWords) {

    static LanguageAnalysis of(TextLanguage language) {
        return switch (language.code()) {
            case "en" -> new LanguageAnalysis(new EnglishAnalyzer(), EnglishFunctionWords.ALL);
            default -> new LanguageAnalysis(new PlainAnalyzer(), Set.of());
        };
    }

    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), new Span(place.startOffset(), place.endOffset())));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    List<String> terms(String text) {
        return tokens(text).stream().map(Token::term).toList();
    }

    boolean isFunctionWord(String term) {
        return functionWords.contains(term);
    }
}
