package org.legalfaq.internal.lucene.ranking;

import java.util.Collections;
import java.util.Set;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.internal.lucene.index.Matches;
import org.legalfaq.internal.lucene.index.PackTexts;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.query.SearchWeights;

/**
 * Weighs what words score by how well texts fit the reader: by language, by family and by place.
 *
 * @param readersPlaces the reader's place and those above it; none if it is not known
 * @param distances how far texts are from it
 * @param language the language asked for first
 */
public record ReaderFit(
        PackTexts texts,
        Set<Jurisdiction> readersPlaces,
        Distances distances,
        TextLanguage language,
        SearchWeights weights) {

    /** The same texts with other scores. */
    public Matches weighed(Matches matches) {
        Matches inLanguage = byLanguage(matches);
        return readersPlaces.isEmpty() ? inLanguage : byPlace(byFamily(inLanguage));
    }

    /** Texts in another language share words with the question by accident more often. */
    private Matches byLanguage(Matches matches) {
        return matches.times(text -> texts.language(text).equals(language) ? 1 : weights.otherLanguage());
    }

    /**
     * The members of a family answer the same question, so whoever asks in the words of one asks for any of them. Only
     * those that hold where the reader is count: else a family would gain by having members in many places.
     */
    private Matches byFamily(Matches matches) {
        return matches.times(text -> holds(text) ? support(matches, text) : 1);
    }

    /** For the best member it makes its score the root of the sum of squares. */
    private double support(Matches matches, int text) {
        double best = 0;
        double squares = 0;
        for (int member : texts.family(text)) {
            if (matches.contains(member) && holds(member)) {
                double score = matches.score(member);
                best = Math.max(best, score);
                squares += score * score;
            }
        }
        return best == 0 ? 1 : Math.sqrt(squares) / best;
    }

    private boolean holds(int text) {
        return !Collections.disjoint(texts.entry(text).jurisdictions(), readersPlaces);
    }

    /** What holds in a broader place may not be all that holds where the reader is. */
    private Matches byPlace(Matches matches) {
        int nearest = distances.least(matches);
        return matches.times(text -> distances.of(text) > nearest ? weights.fartherPlace() : 1);
    }
}
