package org.legalfaq.spi;

import java.util.List;
import org.legalfaq.query.FacetCounts;

/**
 * What an engine found.
 *
 * @param hits the hits of the asked page, best first, not null
 * @param total how many hits there are in all
 * @param totalIsExact false if there may be more than {@code total}
 * @param facets how many hits have which value, as far as the query asks, not null
 * @param evidence what speaks for and against the best hit, not null
 */
public record EngineResult(
        List<EngineHit> hits, long total, boolean totalIsExact, FacetCounts facets, Evidence evidence) {

    /** Copies the hits. */
    public EngineResult {
        hits = List.copyOf(hits);
    }
}
