package org.legalfaq;

import java.util.List;
import java.util.stream.Stream;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.query.AskResult;
import org.legalfaq.query.AskThresholds;
import org.legalfaq.query.Confidence;
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

    AskResult decide(SearchPage page, Evidence evidence) {
        Confidence confidence =
                new Confidence(value(page, evidence), evidence.matchedTerms(), evidence.missingTerms(), thresholds);
        List<SearchHit> closest =
                page.hits().subList(0, Math.min(CANDIDATES, page.hits().size()));
        if (closest.isEmpty() || confidence.value() < thresholds.ambiguous()) {
            return new AskResult.NoMatch(closest, page, confidence);
        }
        return confidence.value() < thresholds.match()
                ? new AskResult.Ambiguous(closest, page, confidence)
                : new AskResult.Match(closest.get(0), page, confidence);
    }

    /**
     * The best entry's score, times its share of the question, raised by its lead over the second. Who asks in an entry's
     * own words means that entry, however close the second one comes and however small the pack is.
     */
    private double value(SearchPage page, Evidence evidence) {
        if (evidence.best() <= 0) {
            return 0;
        }
        if (page.first().filter(hit -> asksInWordsOf(hit, page)).isPresent()) {
            return 1;
        }
        return confidence(evidence, (evidence.best() - evidence.second()) / evidence.best());
    }

    private double confidence(Evidence evidence, double lead) {
        double strength = evidence.best() / rarest * evidence.coverage() * (0.5 + lead);
        return strength / (strength + HALF);
    }

    private static boolean asksInWordsOf(SearchHit hit, SearchPage page) {
        List<String> asked = Words.of(page.query().text().orElse(""));
        FaqEntry entry = hit.matchedEntry();
        return Stream.concat(Stream.of(entry.question()), entry.alternatePhrasings().stream())
                .anyMatch(phrasing -> Words.of(phrasing).equals(asked));
    }
}
