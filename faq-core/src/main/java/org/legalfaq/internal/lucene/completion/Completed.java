package org.legalfaq.internal.lucene.completion;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.internal.lucene.completion.CompletionIndex.Phrasing;
import org.legalfaq.internal.lucene.index.Matches;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.query.Highlight;

/** The texts that complete what was typed, each by its best phrasing. */
public final class Completed {
    private final Map<TextLanguage, TypedWords> typed;
    private final Map<Integer, Phrasing> best = new HashMap<>();
    private final Map<Integer, Float> levels = new HashMap<>();

    Completed(Map<TextLanguage, TypedWords> typed) {
        this.typed = typed;
    }

    /** Takes a phrasing in, if it is better than those of the same text before it. */
    void add(Phrasing phrasing, float level) {
        if (level > levels.getOrDefault(phrasing.text(), 0f)) {
            levels.put(phrasing.text(), level);
            best.put(phrasing.text(), phrasing);
        }
    }

    /** The texts, with their levels as scores. */
    public Matches matches(int texts) {
        float[] scores = new float[texts];
        levels.forEach((text, level) -> scores[text] = level);
        return Matches.ofScores(scores);
    }

    /** Where the best phrasing of a text holds what was typed. */
    public Highlight highlight(int text, LanguageTag language) {
        Phrasing phrasing = Objects.requireNonNull(best.get(text));
        TypedWords words = Objects.requireNonNull(typed.get(TextLanguage.of(language)));
        return new Highlight(phrasing.kind(), phrasing.words(), words.in(phrasing.words()));
    }
}
