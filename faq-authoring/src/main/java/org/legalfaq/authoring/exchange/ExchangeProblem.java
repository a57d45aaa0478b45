package org.legalfaq.authoring.exchange;

import static java.util.Objects.requireNonNull;

/**
 * Something in a file that cannot be imported.
 *
 * @param row the line of the file on which a row of a table starts, or the position in a JSON list, from 1; 0 if the file
 *     as a whole is meant
 * @param column the column or field; empty if the whole row is meant, not null
 * @param found what is there, not null
 * @param expected what should be there, not null
 * @param hint what to do, not null
 */
public record ExchangeProblem(int row, String column, String found, String expected, String hint) {

    /** Refuses null. */
    public ExchangeProblem {
        requireNonNull(column, "column");
        requireNonNull(found, "found");
        requireNonNull(expected, "expected");
        requireNonNull(hint, "hint");
    }

    /** Returns the problem in two lines: place and finding; then the hint. */
    @Override
    public String toString() {
        String place = row > 0 ? "row " + row : "the file";
        return "%s%s: found %s; expected %s%n    %s"
                .formatted(place, column.isEmpty() ? "" : ", " + column, found, expected, hint);
    }
}
