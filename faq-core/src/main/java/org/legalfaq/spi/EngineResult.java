package org.legalfaq.spi;

import java.util.List;

/**
 * What an engine found.
 *
 * @param hits the hits of the asked page, best first, not null
 * @param total how many hits there are in all
 * @param totalIsExact false if there may be more than {@code total}
 * @param evidence what speaks for and against the best hit, not null
 */
public record EngineResult(List<EngineHit> hits, long total, boolean totalIsExact, Evidence evidence) {

    /** Copies the hits. */
    public EngineResult {
        hits = List.copyOf(hits);
    }

    /**
     * Returns the same hits with other evidence.
     *
     * @param other the evidence, not null
     * @return a result that differs in it only, never null
     */
    public EngineResult with(Evidence other) {
        return new EngineResult(hits, total, totalIsExact, other);
    }
}
