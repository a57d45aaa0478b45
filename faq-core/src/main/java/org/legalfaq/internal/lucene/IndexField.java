package org.legalfaq.internal.lucene;

import java.util.List;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.query.SearchField;
import org.legalfaq.render.PlainText;

/** A searched part of an entry, in the order of {@link SearchField}, with its share in the score. */
enum IndexField {
    QUESTION(SearchField.QUESTION, 3f, true),
    ALTERNATE_PHRASING(SearchField.ALTERNATE_PHRASING, 2f, true),
    KEYWORD(SearchField.KEYWORD, 2f, true),
    SHORT_ANSWER(SearchField.SHORT_ANSWER, 1.5f, false),
    ANSWER(SearchField.ANSWER, 1f, false);

    private final SearchField part;
    private final float weight;
    private final boolean brief;

    IndexField(SearchField part, float weight, boolean brief) {
        this.part = part;
        this.weight = weight;
        this.brief = brief;
    }

    SearchField part() {
        return part;
    }

    float weight() {
        return weight;
    }

    /** True for questions, phrasings and keywords, where saying a word twice does not make it twice as important. */
    boolean brief() {
        return brief;
    }

    List<String> texts(FaqEntry entry) {
        return switch (this) {
            case QUESTION -> List.of(entry.question());
            case ALTERNATE_PHRASING -> entry.alternatePhrasings();
            case KEYWORD -> entry.keywords();
            case SHORT_ANSWER -> List.of(entry.shortAnswer());
            case ANSWER -> List.of(PlainText.of(entry.answer()));
        };
    }

    String name(TextLanguage language) {
        return language.field(name());
    }
}
