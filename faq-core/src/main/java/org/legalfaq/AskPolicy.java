package org.legalfaq;

import java.util.List;
import java.util.stream.Stream;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.query.AskResult;
import org.legalfaq.query.AskThresholds;
import org.legalfaq.query.Confidence;
import org.legalfaq.query.JurisdictionMatch.Kind;
import org.legalfaq.query.SearchHit;
import org.legalfaq.query.SearchPage;
import org.legalfaq.spi.Evidence;

/** Decides from an engine's evidence whether the best hit is an answer, a candidate, or neither. */
final class AskPolicy {
    /** Measured on public validation sets; docs/search-quality.md has the curves and what became of them since. */
    static final AskThresholds DEFAULT_THRESHOLDS = new AskThresholds("default", 0.5, 0.48);

    /** The strength at which confidence is one half: where, when it was chosen, two in a hundred answers were wrong. */
    private static final double HALF = 1.5;

    /** What a lead of nothing leaves of the fit, compared with what a whole lead adds. */
    private static final double LEAST_LEAD = 0.4;

    /** How many times the worth of a question an entry must score to account for it over and over. */
    private static final double OVER_AND_OVER = 1.5;

    private static final int CANDIDATES = 3;

    private final AskThresholds thresholds;
    private final double rarest;

    /**
     * Makes the policy.
     *
     * @param entries how many entries the pack has, each counted once in whatever languages it is: what a word that stands
     *     in one of them is worth grows with it
     */
    AskPolicy(AskThresholds thresholds, long entries) {
        this.thresholds = thresholds;
        this.rarest = Math.log1p((double) entries);
    }

    /**
     * Decides.
     *
     * @param searched the words that were searched for
     */
    AskResult decide(SearchPage page, Evidence evidence, String searched) {
        Confidence confidence = confidence(page, evidence, searched);
        List<SearchHit> closest =
                page.hits().subList(0, Math.min(CANDIDATES, page.hits().size()));
        List<SearchHit> candidates =
                closest.stream().filter(hit -> !holdsElsewhere(hit, page)).toList();
        if (firstHoldsElsewhere(page) || candidates.isEmpty() || confidence.relevance() < thresholds.ambiguous()) {
            return new AskResult.NoMatch(closest, page, confidence);
        }
        return confidence.value() < thresholds.match()
                ? new AskResult.Ambiguous(candidates, page, confidence)
                : new AskResult.Match(candidates.get(0), page, confidence);
    }

    private Confidence confidence(SearchPage page, Evidence evidence, String searched) {
        double relevance = 0;
        double value = 0;
        // What an editor has pinned is certain, what holds elsewhere is none.
        if (page.first().filter(SearchHit::pinned).isPresent()) {
            relevance = 1;
            value = 1;
        } else if (evidence.best() > 0 && !firstHoldsElsewhere(page)) {
            double fit = fit(evidence);
            relevance = ofStrength(fit);
            value = ofStrength(fit * (LEAST_LEAD + lead(evidence)) / (LEAST_LEAD + 1));
            // Who asks in an entry's own words means that entry, however close the second one comes and however small
            // the pack is.
            if (page.first().filter(hit -> asksInWordsOf(hit, page, searched)).isPresent()) {
                relevance = 1;
                value = 1;
            }
        }
        return new Confidence(
                value, relevance, evidence.coverage(), evidence.matchedTerms(), evidence.missingTerms(), thresholds);
    }

    /**
     * How well the best entry fits: its score, compared with what the rarest word of a pack of this size is worth, and
     * held down by the root of the share that it is of the whole question's worth. A question of nothing but common words
     * ("can charges be dropped") is worth little; where many phrasings account for it over and over, it is lifted likewise.
     */
    private double fit(Evidence evidence) {
        double share = evidence.best() / evidence.worth();
        return evidence.best() / rarest * Math.sqrt(share * Math.max(1, share / OVER_AND_OVER));
    }

    /** How far the best entry is ahead of those of other families: from 0, not at all, to 1, there are none. */
    private static double lead(Evidence evidence) {
        return (evidence.best() - evidence.second()) / evidence.best();
    }

    private static double ofStrength(double strength) {
        return strength / (strength + HALF);
    }

    /** If the reader names a place, the law of another one is no answer, however well it matches. */
    private static boolean holdsElsewhere(SearchHit hit, SearchPage page) {
        Kind kind = hit.matchedJurisdiction().kind();
        return page.assumedJurisdiction().isPresent() && (kind == Kind.ELSEWHERE || kind == Kind.FEDERAL);
    }

    private static boolean firstHoldsElsewhere(SearchPage page) {
        return page.first().filter(hit -> holdsElsewhere(hit, page)).isPresent();
    }

    private static boolean asksInWordsOf(SearchHit hit, SearchPage page, String searched) {
        List<List<String>> asked = List.of(Words.of(page.query().text().orElse("")), Words.of(searched));
        FaqEntry entry = hit.matchedEntry();
        return Stream.concat(Stream.of(entry.question()), entry.alternatePhrasings().stream())
                .anyMatch(phrasing -> asked.contains(Words.of(phrasing)));
    }
}
