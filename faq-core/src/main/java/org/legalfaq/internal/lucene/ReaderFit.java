package org.legalfaq.internal.lucene;

import org.legalfaq.query.SearchWeights;

/**
 * Weighs what words score by how well texts fit the reader: by language, by family and by place.
 *
 * @param places how far texts are from the reader's place, if that is known
 * @param language the language asked for first
 */
record ReaderFit(PackTexts texts, Distances places, TextLanguage language, SearchWeights weights) {

    /** The same texts with other scores. */
    Matches weighed(Matches matches) {
        Matches inLanguage = byLanguage(matches);
        return places.places().isEmpty() ? inLanguage : byPlace(byFamily(inLanguage));
    }

    /** Texts in another language share words with the question by accident more often. */
    private Matches byLanguage(Matches matches) {
        return matches.times(
                text -> TextLanguage.of(texts.entry(text).language()).equals(language) ? 1 : weights.otherLanguage());
    }

    /**
     * The members of a family answer the same question, so whoever asks in the words of one asks for any of them. Only
     * those that the reader may mean count, which is why it takes a place: else a family would gain by having members in
     * many places.
     */
    private Matches byFamily(Matches matches) {
        return matches.times(text -> places.reach(text) ? support(matches, text) : 1);
    }

    /** For the best member it makes its score the root of the sum of squares. */
    private double support(Matches matches, int text) {
        double best = 0;
        double squares = 0;
        for (int member : texts.family(text)) {
            if (matches.contains(member) && places.reach(member)) {
                double score = matches.score(member);
                best = Math.max(best, score);
                squares += score * score;
            }
        }
        return best == 0 ? 1 : Math.sqrt(squares) / best;
    }

    /** What holds in a broader place may not be all that holds where the reader is. */
    private Matches byPlace(Matches matches) {
        int nearest = places.least(matches);
        return matches.times(text -> places.of(text) > nearest ? weights.broaderPlace() : 1);
    }
}
