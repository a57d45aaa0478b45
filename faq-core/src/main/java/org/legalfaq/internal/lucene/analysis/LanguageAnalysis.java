package org.legalfaq.internal.lucene.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.legalfaq.query.Span;

/**
 * How texts of one language become words and terms.
 *
 * @param analyzer makes terms of a text: what is equal in all forms of a word
 * @param wordAnalyzer makes words of a text: in lower case and without accents, but each form for itself
 * @param functionWords the terms that say little about what a question is about
 */
public record LanguageAnalysis(Analyzer analyzer, Analyzer wordAnalyzer, Set<String> functionWords) {

    public static LanguageAnalysis of(TextLanguage language) {
        LanguageRules rules = LanguageRules.of(language);
        // Not stemmed, so that a function word is told apart from a noun with the same stem: "does" from "Doe".
        CharArraySet whole = new CharArraySet(rules.functionWords(), false);
        WordForms stems = words ->
                rules.stems().of(new SetKeywordMarkerFilter(rules.words().of(words), whole));
        return new LanguageAnalysis(new PlainAnalyzer(stems), new PlainAnalyzer(rules.words()), rules.functionWords());
    }

    /** The terms of a text with their places. */
    public List<Token> tokens(String text) {
        return tokens(analyzer, text);
    }

    /** The words of a text with their places. */
    public List<Token> words(String text) {
        return tokens(wordAnalyzer, text);
    }

    public List<String> terms(String text) {
        return tokens(text).stream().map(Token::term).toList();
    }

    public boolean isFunctionWord(String term) {
        return functionWords.contains(term);
    }

    private static List<Token> tokens(Analyzer analyzer, String text) {
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
}
