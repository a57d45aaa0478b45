package org.legalfaq.query;

import static java.util.Objects.requireNonNull;

/**
 * From which {@linkplain Confidence confidence} on an answer is given, and from which on candidates are offered.
 *
 * @param name where the figures come from, such as {@code default}, not null
 * @param match the least {@linkplain Confidence#value() value} of a {@link AskResult.Match}, 0 to 1
 * @param ambiguous the least {@linkplain Confidence#relevance() relevance} of an {@link AskResult.Ambiguous}, 0 to {@code match}
 */
public record AskThresholds(String name, double match, double ambiguous) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException unless {@code 0 <= ambiguous <= match <= 1}
     */
    public AskThresholds {
        requireNonNull(name, "name");
        if (!(0 <= ambiguous && ambiguous <= match && match <= 1)) {
            throw new IllegalArgumentException(
                    "Thresholds must be ordered 0 <= ambiguous <= match <= 1, but were ambiguous " + ambiguous
                            + " and match " + match);
        }
    }
}
