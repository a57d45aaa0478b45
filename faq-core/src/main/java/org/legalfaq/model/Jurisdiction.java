package org.legalfaq.model;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whose law an answer states: a normalised tag such as {@code US}, {@code US-CA}, {@code US-FED}, {@code GB-EAW} or
 * {@code 001} for the world.
 *
 * <p>Tags follow ISO 3166; {@code 001} is UN M49's code for the world. A tag says nothing about its parents: nesting
 * is the business of a {@link JurisdictionRegistry}, never of string prefixes. A well-formed tag need not be known.
 *
 * @param tag {@code 001} or a two-letter country code, optionally with parts of one to eight letters or digits; upper
 *     case, not null
 */
public record Jurisdiction(String tag) implements Comparable<Jurisdiction> {

    private static final int MAX_LENGTH = 40;
    private static final Pattern PATTERN = Pattern.compile("001|[A-Z]{2}(-[A-Z0-9]{1,8})*");

    /** The world: what is true everywhere, or depends on where you are. */
    public static final Jurisdiction WORLD = new Jurisdiction("001");

    /**
     * Brings the tag into upper case and checks its form.
     *
     * @throws IllegalArgumentException if the tag is malformed
     */
    public Jurisdiction {
        requireNonNull(tag, "tag");
        String upper = tag.toUpperCase(Locale.ROOT);
        if (upper.length() > MAX_LENGTH || !PATTERN.matcher(upper).matches()) {
            throw new IllegalArgumentException(
                    "A jurisdiction must be \"001\" or an ISO 3166 code such as \"US\", \"US-CA\" or \"GB-EAW\", but was \""
                            + tag + "\"");
        }
        tag = upper;
    }

    /**
     * Returns the jurisdiction with this tag.
     *
     * @param tag the tag in any case, not null
     * @return the jurisdiction, never null
     * @throws IllegalArgumentException if the tag is malformed
     */
    public static Jurisdiction of(String tag) {
        return new Jurisdiction(tag);
    }

    @Override
    public int compareTo(Jurisdiction other) {
        return tag.compareTo(other.tag);
    }

    /** Returns the tag. */
    @Override
    public String toString() {
        return tag;
    }
}
