package org.legalfaq.testing;

import java.util.List;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.query.Span;

/** How an engine takes texts apart: all that the {@link LinearScanEngine} shares with the engine it checks. */
public interface Words {

    List<Word> of(String text, LanguageTag language);

    /** The words of a text in their own forms. */
    List<Word> words(String text, LanguageTag language);

    boolean isFunctionWord(String term, LanguageTag language);

    record Word(String term, Span place) {}

    default List<String> terms(String text, LanguageTag language) {
        return of(text, language).stream().map(Word::term).toList();
    }
}
