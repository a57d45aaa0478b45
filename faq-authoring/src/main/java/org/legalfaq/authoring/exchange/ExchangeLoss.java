package org.legalfaq.authoring.exchange;

import static java.util.Objects.requireNonNull;

/**
 * Something that did not come along as it was.
 *
 * @param row in an import the row of a table, or the position in a list, from 1; in an export 0
 * @param entry the id of the entry, with the language of a translation and the period of a text that has one; empty if it concerns the pack or the file as a whole, not null
 * @param field the field of the pack, or the column of the file, not null
 * @param lost what became of it, not null
 */
public record ExchangeLoss(int row, String entry, String field, String lost) {

    /** Refuses null. */
    public ExchangeLoss {
        requireNonNull(entry, "entry");
        requireNonNull(field, "field");
        requireNonNull(lost, "lost");
    }

    /** Returns the loss in one line. */
    @Override
    public String toString() {
        String place = row > 0 ? "row " + row : entry.isEmpty() ? "the pack" : entry;
        return place + (row > 0 && !entry.isEmpty() ? " (" + entry + ")" : "") + " " + field + ": " + lost;
    }
}
