package org.legalfaq.authoring.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of a table's columns, compared without regard to case and to space around them. */
final class TableHeader {
    private final TableRow row;
    private final List<String> names;

    TableHeader(TableRow row) {
        this.row = row;
        this.names = row.cells().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    boolean has(String name) {
        return names.contains(name.toLowerCase(Locale.ROOT));
    }

    String cell(TableRow of, String name) {
        return of.cell(names.indexOf(name.toLowerCase(Locale.ROOT)));
    }

    /** Checks that the needed columns are there, each once, and reports those that nobody reads. */
    void check(Set<String> needed, Set<String> known, ImportRun run) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                run.problem(
                        row.line(),
                        name,
                        "the column again",
                        "each column once",
                        "Delete one, or give it another name.");
            } else if (!known.contains(name)) {
                run.lose(0, "column " + Quoted.text(name), "not known, and not imported");
            }
        }
        for (String name : needed) {
            if (!has(name)) {
                run.problem(
                        row.line(),
                        name,
                        "the columns " + Quoted.text(String.join(", ", names)),
                        "a column \"" + name + "\"",
                        "Add the column, or look whether this is the right format.");
            }
        }
    }

    /** Whether the row has as many cells as the header; reported if not. */
    boolean fits(TableRow of, ImportRun run) {
        if (of.cells().size() <= names.size()) {
            return true;
        }
        run.problem(
                of.line(),
                "",
                of.cells().size() + " cells",
                "at most " + names.size() + ", as many as the header has",
                "Put a cell with separators or line breaks in it into quotation marks, or take them out.");
        return false;
    }
}
