package org.legalfaq.model;

import static java.util.Objects.requireNonNull;

/**
 * The public, permanent name of an entry: a slug such as {@code can-charges-be-refiled}.
 *
 * <p>An id is never reused. A retired id redirects to the entry that took its place. The word {@code none} is
 * reserved: in expectations it stands for "no answer".
 *
 * @param value the slug, at most 100 characters, not null
 */
public record EntryId(String value) implements Comparable<EntryId> {

    private static final String RESERVED = "none";

    /**
     * Checks the slug.
     *
     * @throws IllegalArgumentException if the value is no slug or the reserved word {@code none}
     */
    public EntryId {
        requireNonNull(value, "value");
        Slug.require("An entry id", value);
        if (value.equals(RESERVED)) {
            throw new IllegalArgumentException("\"none\" is reserved and cannot be an entry id");
        }
    }

    /**
     * Returns the id with this slug.
     *
     * @param value the slug, not null
     * @return the id, never null
     * @throws IllegalArgumentException if the value is no slug or the reserved word {@code none}
     */
    public static EntryId of(String value) {
        return new EntryId(value);
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    /** Returns the slug. */
    @Override
    public String toString() {
        return value;
    }
}
