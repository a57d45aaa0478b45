package org.legalfaq.internal.lucene.index;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.query.SearchField;
import org.legalfaq.query.SearchWeights;
import org.legalfaq.render.PlainText;

/** A field that texts are ranked by, beside their {@link Phrasings}. */
public enum RankField {
    /** Questions, phrasings and keywords taken together: what is asked in one phrasing supports the others. */
    BRIEF,
    KEYWORD,
    SHORT_ANSWER,
    /** The question by itself, for a search in chosen parts, where it takes the place of what is brief. */
    QUESTION,
    /** The phrasings by themselves, likewise. */
    ALTERNATE_PHRASING,
    /** The only field where saying a word more often makes the text more about it. */
    ANSWER;

    /** The fields that a search in the parts of texts goes by. */
    public static Set<RankField> of(Set<SearchField> parts) {
        if (parts.size() == SearchField.values().length) {
            return EnumSet.of(BRIEF, KEYWORD, SHORT_ANSWER, ANSWER);
        }
        Set<RankField> fields = EnumSet.noneOf(RankField.class);
        parts.forEach(part -> fields.add(valueOf(part.name())));
        return fields;
    }

    public float weight(SearchWeights weights) {
        return (float)
                switch (this) {
                    case BRIEF, QUESTION, ALTERNATE_PHRASING -> weights.support();
                    case KEYWORD -> weights.keyword();
                    case SHORT_ANSWER -> weights.shortAnswer();
                    case ANSWER -> weights.answer();
                };
    }

    public String name(TextLanguage language) {
        return language.field(name());
    }

    List<String> texts(FaqEntry entry) {
        return switch (this) {
            case BRIEF -> brief(entry);
            case QUESTION -> List.of(entry.question());
            case ALTERNATE_PHRASING -> entry.alternatePhrasings();
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
