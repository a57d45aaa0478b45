package org.legalfaq.pack;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.legalfaq.model.FaqEntry;

/**
 * Where the fields of a pack stand in its files, for tools that point editors to a line. What was not read from a file, such
 * as the entries of a pack below, has no place. Keeps the files' trees in memory for as long as it is held.
 *
 * <p>A field is written as a path of names and numbers, such as {@code answer} or {@code authorities/0/url}; a part that is
 * not in the file stands where the nearest part above it does. Safe for use by several threads.
 */
public interface PackPlaces {

    /** Knows no place. */
    PackPlaces NONE = new PackPlaces() {};

    /**
     * Finds a field of an entry's text.
     *
     * @param text the text, as the pack has it, not null
     * @param field the path of the field within the entry; empty for the entry itself, not null
     * @return the place of the field's value, empty if the text was not read from a file, never null
     */
    default Optional<FilePlace> find(FaqEntry text, String field) {
        requireNonNull(text, "text");
        requireNonNull(field, "field");
        return Optional.empty();
    }

    /**
     * Finds a field of the manifest.
     *
     * @param field the path of the field, not null
     * @return the place of the field's value, empty if no manifest was read, never null
     */
    default Optional<FilePlace> findInManifest(String field) {
        requireNonNull(field, "field");
        return Optional.empty();
    }
}
