package org.legalfaq.pack;

/**
 * A place in a pack's file.
 *
 * @param file the path of the file within the pack, not null
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 */
public record FilePlace(String file, int line, int column) {

    /** Returns the place as compilers write it: {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
