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
    /** Measured on public validation sets; docs/decisions.md has the figures. */
    static final AskThresholds DEFAULT_THRESHOLDS = new AskThresholds("default", 0.5, 0.3);

    /** The strength at which confidence is one half: where, in the same measurement, two in a hundred were wrong. */
    private static final double HALF = 1.6;

    private static final int CANDIDATES = 3;

    private final AskThresholds thresholds;
    private final double rarest;

    /**
     * Makes the policy.
     *
     * @param texts how many texts the pack has: what a word that stands in one of them is worth grows with it
     */
    AskPolicy(AskThresholds thresholds, int texts) {
        this.thresholds = thresholds;
        this.rarest = Math.log1p(texts);
    }

    /**
     * Decides.
     *
     * @param searched the words that were searched for
     */
    AskResult decide(SearchPage page, Evidence evidence, String searched) {
        Confidence confidence = new Confidence(
                value(page, evidence, searched), evidence.matchedTerms(), evidence.missingTerms(), thresholds);
        List<SearchHit> closest =
                page.hits().subList(0, Math.min(CANDIDATES, page.hits().size()));
        List<SearchHit> candidates =
                closest.stream().filter(hit -> !holdsElsewhere(hit, page)).toList();
        if (firstHoldsElsewhere(page) || candidates.isEmpty() || confidence.value() < thresholds.ambiguous()) {
            return new AskResult.NoMatch(closest, page, confidence);
        }
        return confidence.value() < thresholds.match()
                ? new AskResult.Ambiguous(candidates, page, confidence)
                : new AskResult.Match(candidates.get(0), page, confidence);
    }

    /**
     * What an editor has pinned is certain, what holds elsewhere is none. Else: the best entry's score, times its share of the question, raised by its lead over the second. Who asks in an entry's
     * own words means that entry, however close the second one comes and however small the pack is.
     */
    private double value(SearchPage page, Evidence evidence, String searched) {
        if (page.first().filter(SearchHit::pinned).isPresent()) {
            return 1;
        }
        if (evidence.best() <= 0 || firstHoldsElsewhere(page)) {
            return 0;
        }
        if (page.first().filter(hit -> asksInWordsOf(hit, page, searched)).isPresent()) {
            return Math.max(thresholds.match(), confidence(evidence, 1));
        }
        return confidence(evidence, (evidence.best() - evidence.second()) / evidence.best());
    }

    private double confidence(Evidence evidence, double lead) {
        double strength = evidence.best() / rarest * evidence.coverage() * (0.5 + lead);
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
