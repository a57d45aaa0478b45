package org.legalfaq.internal.lucene.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legalfaq.internal.lucene.analysis.LanguageAnalysis;
import org.legalfaq.internal.lucene.analysis.Token;
import org.legalfaq.internal.lucene.question.EditDistance;
import org.legalfaq.internal.lucene.question.Spellings;

/** Reads what a reader has typed so far, in one language. The last word may be the beginning of a longer one. */
final class TypingReader {
    private static final int SHORTEST_TELLING_BEGINNING = 3;

    private final LanguageAnalysis analysis;
    private final Vocabulary vocabulary;

    TypingReader(LanguageAnalysis analysis, Vocabulary vocabulary) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
    }

    List<TypedWord> read(String text) {
        List<String> words = analysis.words(text).stream().map(Token::term).toList();
        List<TypedWord> typed = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            typed.add(
                    i < words.size() - 1
                            ? new TypedWord(whole(word), !analysis.isFunctionWord(word))
                            : new TypedWord(beginning(word), isTelling(word)));
        }
        return typed;
    }

    /** The first letter or two of a word say nothing yet. */
    private boolean isTelling(String beginning) {
        return !analysis.isFunctionWord(beginning)
                && beginning.codePointCount(0, beginning.length()) >= SHORTEST_TELLING_BEGINNING;
    }

    private Set<String> whole(String word) {
        return vocabulary.has(word)
                ? Set.of(word)
                : vocabulary.closest(word, other -> EditDistance.between(word, other), Spellings.mostEdits(word));
    }

    private Set<String> beginning(String word) {
        Set<String> longer = vocabulary.startingWith(word);
        return longer.isEmpty()
                ? vocabulary.closest(word, other -> EditDistance.toBeginning(word, other), Spellings.mostEdits(word))
                : longer;
    }
}
