package org.legalfaq.authoring.exchange;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line the line of the file on which it starts
 * @param cells its cells
 */
record TableRow(int line, List<String> cells) {
    TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell, or an empty text where the row has none. */
    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }
}
