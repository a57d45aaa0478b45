package org.legalfaq.internal.lucene.completion;

import java.util.List;
import java.util.stream.IntStream;
import org.legalfaq.internal.lucene.analysis.LanguageAnalysis;
import org.legalfaq.internal.lucene.analysis.Token;
import org.legalfaq.internal.lucene.question.WordFinder;
import org.legalfaq.query.Span;

/**
 * What a reader has typed so far, read as one language.
 *
 * @param words the words in their order; the last one may be the beginning of a longer one
 * @param analysis how the language is read
 */
record TypedWords(List<TypedWord> words, LanguageAnalysis analysis) {

    /** The places of the words in a phrasing: where they stand in a row for the first time, or else wherever they are. */
    List<Span> in(String phrasing) {
        List<Token> tokens = analysis.words(phrasing);
        List<Token> held = IntStream.rangeClosed(0, tokens.size() - words.size())
                .mapToObj(start -> tokens.subList(start, start + words.size()))
                .filter(this::areInARow)
                .findFirst()
                .orElseGet(() -> tokens.stream().filter(this::isTyped).toList());
        return WordFinder.merged(held.stream().map(Token::place).toList());
    }

    private boolean areInARow(List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .allMatch(i -> words.get(i).ways().contains(tokens.get(i).term()));
    }

    private boolean isTyped(Token token) {
        return words.stream().anyMatch(word -> word.ways().contains(token.term()));
    }
}
