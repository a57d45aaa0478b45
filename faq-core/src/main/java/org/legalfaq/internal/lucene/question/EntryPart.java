package org.legalfaq.internal.lucene.question;

import java.util.List;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.query.SearchField;
import org.legalfaq.render.PlainText;

/** A part of an entry that words are found and highlighted in, in the order of {@link SearchField}. */
enum EntryPart {
    QUESTION(SearchField.QUESTION),
    ALTERNATE_PHRASING(SearchField.ALTERNATE_PHRASING),
    KEYWORD(SearchField.KEYWORD),
    SHORT_ANSWER(SearchField.SHORT_ANSWER),
    ANSWER(SearchField.ANSWER);

    private final SearchField field;

    EntryPart(SearchField field) {
        this.field = field;
    }

    SearchField field() {
        return field;
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
}
