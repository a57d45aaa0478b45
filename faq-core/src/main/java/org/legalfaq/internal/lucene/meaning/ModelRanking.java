package org.legalfaq.internal.lucene.meaning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.internal.lucene.index.Matches;
import org.legalfaq.internal.lucene.index.PackTexts;
import org.legalfaq.internal.lucene.question.Question;

/**
 * What models add to the ranking by words: texts near in meaning, fused with it by reciprocal rank, and then a second
 * look at the best. Without a model, the ranking by words stays what it is.
 */
public record ModelRanking(Optional<Meanings> meanings, Optional<Reranking> reranking, PackTexts texts) {

    public boolean isByWordsAlone() {
        return meanings.isEmpty() && reranking.isEmpty();
    }

    /**
     * Returns the new ranking.
     *
     * @param text the reader's words
     * @param asked the same, read in each language
     * @param words the ranking by words
     * @param admissible what may be found, whatever its words
     * @param byFamily whether a hit is a family
     */
    public Matches of(String text, List<Question> asked, Matches words, Matches admissible, boolean byFamily) {
        Set<TextLanguage> languages = asked.stream().map(Question::language).collect(Collectors.toSet());
        ReciprocalRank ranks = new ReciprocalRank(texts, byFamily);
        Matches found = meanings.map(meant -> ranks.fused(words, meant.nearest(text, admissible, languages)))
                .orElse(words);
        return reranking.map(model -> model.of(text, found, ranks)).orElse(found);
    }
}
