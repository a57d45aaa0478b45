package org.legalfaq.spi;

import static java.util.Objects.requireNonNull;

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
 * @param respellings the words of the query that were searched for in another spelling, read as the language of the best
 *     hit's matched text, in the order of the text; none if nothing was found, not null
 */
public record EngineResult(
        List<EngineHit> hits,
        long total,
        boolean totalIsExact,
        FacetCounts facets,
        Evidence evidence,
        List<Respelling> respellings) {

    /** Copies the lists. */
    public EngineResult {
        requireNonNull(facets, "facets");
        requireNonNull(evidence, "evidence");
        hits = List.copyOf(requireNonNull(hits, "hits"));
        respellings = List.copyOf(requireNonNull(respellings, "respellings"));
    }

    /**
     * Makes a result without facets of a query that was searched for as it was written.
     *
     * @param hits the hits of the asked page, best first, not null
     * @param total how many hits there are in all
     * @param totalIsExact false if there may be more than {@code total}
     * @param evidence what speaks for and against the best hit, not null
     */
    public EngineResult(List<EngineHit> hits, long total, boolean totalIsExact, Evidence evidence) {
        this(hits, total, totalIsExact, FacetCounts.NONE, evidence, List.of());
    }
}
