package org.legalfaq.internal.json;

/**
 * Where something stands in a file.
 *
 * @param line the line, from 1; 0 if not known
 * @param column the column in UTF-16 units, from 1; 0 if not known
 * @param pointer the JSON Pointer (RFC 6901); empty for the whole file
 */
public record Place(int line, int column, String pointer) {

    /** The file as a whole. */
    public static final Place FILE = new Place(0, 0, "");

    static String step(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    static String step(String pointer, int index) {
        return pointer + "/" + index;
    }
}
