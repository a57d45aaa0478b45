package org.legalfaq.query;

/**
 * A part of a text.
 *
 * @param start the position of its first UTF-16 unit, at least 0
 * @param end the position after its last one, greater than {@code start}
 */
public record Span(int start, int end) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the span is empty or starts below 0
     */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "A span must start at 0 or later and end after its start, but was " + start + " to " + end);
        }
    }
}
