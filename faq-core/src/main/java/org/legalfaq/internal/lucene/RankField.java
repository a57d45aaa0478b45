package org.legalfaq.internal.lucene;

import java.util.ArrayList;
import java.util.List;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.query.SearchWeights;
import org.legalfaq.render.PlainText;

/** A field that texts are ranked by, beside their {@link Phrasings}. */
enum RankField {
    /** Questions, phrasings and keywords taken together: what is asked in one phrasing supports the others. */
    BRIEF,
    KEYWORD,
    SHORT_ANSWER,
    /** The only field where saying a word more often makes the text more about it. */
    ANSWER;

    float weight(SearchWeights weights) {
        return (float)
                switch (this) {
                    case BRIEF -> weights.support();
                    case KEYWORD -> weights.keyword();
                    case SHORT_ANSWER -> weights.shortAnswer();
                    case ANSWER -> weights.answer();
                };
    }

    String name(TextLanguage language) {
        return language.field(name());
    }

    List<String> texts(FaqEntry entry) {
        return switch (this) {
            case BRIEF -> brief(entry);
            case KEYWORD -> entry.keywords();
            case SHORT_ANSWER -> List.of(entry.shortAnswer());
            case ANSWER -> List.of(PlainText.of(entry.answer()));
        };
    }

    private static List<String> brief(FaqEntry entry) {
        List<String> texts = new ArrayList<>();
        texts.add(entry.question());
        texts.addAll(entry.alternatePhrasings());
        texts.addAll(entry.keywords());
        return texts;
    }
}
