package org.legalfaq.internal.lucene.ranking;

import java.util.OptionalDouble;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.internal.lucene.index.TermStatistics;
import org.legalfaq.internal.lucene.question.Concept;
import org.legalfaq.internal.lucene.question.Wording;

/**
 * How rare a concept of a question is in the pack: half as its own words are, half as the commonest way to say it is. A rare
 * word for what is said everywhere tells entries apart by little more than the common one.
 */
final class ConceptRarity {
    private final TextLanguage language;
    private final TermStatistics statistics;
    private final double own;
    private final double concept;

    ConceptRarity(Concept concept, TextLanguage language, TermStatistics statistics) {
        this.language = language;
        this.statistics = statistics;
        own = statistics.rarity(language, concept.terms());
        OptionalDouble commonest = concept.others().stream()
                .filter(this::isKnown)
                .mapToDouble(other -> statistics.rarity(language, other.terms()))
                .min();
        // Words that the pack does not know seem rarer than any.
        boolean known = concept.terms().stream().anyMatch(this::isKnown);
        this.concept = known ? (own + Math.min(own, commonest.orElse(own))) / 2 : commonest.orElse(own);
    }

    /** The worth of one of the question's own words. */
    double of(String term) {
        return own == 0 ? 0 : statistics.rarity(language, term) * concept / own;
    }

    /** The worth of another wording: no more than that of the question's own words, however rare it is. */
    double of(Wording other) {
        return Math.min(concept, statistics.rarity(language, other.terms()));
    }

    /** Tells whether the pack has all words of the wording. */
    boolean isKnown(Wording other) {
        return other.terms().stream().allMatch(this::isKnown);
    }

    /** Tells whether the pack has the word. */
    boolean isKnown(String term) {
        return statistics.has(language.anyField(), term);
    }
}
