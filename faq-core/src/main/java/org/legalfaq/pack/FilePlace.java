package org.legalfaq.pack;

import static java.util.Objects.requireNonNull;

/**
 * A place in a pack's file.
 *
 * @param file the path of the file within the pack, not null
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 */
public record FilePlace(String file, int line, int column) {

    /** Refuses null. */
    public FilePlace {
        requireNonNull(file, "file");
    }

    /** Returns the place as compilers write it: {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
