package org.legalfaq.model;

import static java.util.Objects.requireNonNull;

/**
 * The name of a family: the entries that answer the same question for different jurisdictions. An entry that belongs
 * to no larger family is a family of its own, named by its id.
 *
 * @param value the slug, at most 100 characters, not null
 */
public record FamilyId(String value) {

    /**
     * Checks the slug.
     *
     * @throws IllegalArgumentException if the value is no slug
     */
    public FamilyId {
        requireNonNull(value, "value");
        Slug.require("A family", value);
    }

    /**
     * Returns the family with this slug.
     *
     * @param value the slug, not null
     * @return the family, never null
     * @throws IllegalArgumentException if the value is no slug
     */
    public static FamilyId of(String value) {
        return new FamilyId(value);
    }

    /** Returns the slug. */
    @Override
    public String toString() {
        return value;
    }
}
