package org.legalfaq.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The place of a topic in the topic tree: slugs joined by slashes, such as {@code criminal/dismissal}. The parent is
 * the path above.
 *
 * @param value the path, at most 100 characters a step, not null
 */
public record TopicPath(String value) implements Comparable<TopicPath> {

    /**
     * Checks every step.
     *
     * @throws IllegalArgumentException if a step is no slug
     */
    public TopicPath {
        requireNonNull(value, "value");
        for (String step : value.split("/", -1)) {
            if (!Slug.matches(step)) {
                throw new IllegalArgumentException(
                        "A topic must be slugs joined by slashes, such as \"criminal/dismissal\", but was \"" + value
                                + "\"");
            }
        }
    }

    /**
     * Returns the topic path with this text.
     *
     * @param value the path, not null
     * @return the path, never null
     * @throws IllegalArgumentException if a step is no slug
     */
    public static TopicPath of(String value) {
        return new TopicPath(value);
    }

    /**
     * Returns the path above, empty for a root topic.
     *
     * @return the parent, never null
     */
    public Optional<TopicPath> parent() {
        int cut = value.lastIndexOf('/');
        return cut < 0 ? Optional.empty() : Optional.of(new TopicPath(value.substring(0, cut)));
    }

    /**
     * Tells whether the other topic is this one or lies below it.
     *
     * @param other the other topic, not null
     * @return true if this topic includes the other
     */
    public boolean includes(TopicPath other) {
        requireNonNull(other, "other");
        return other.equals(this) || other.value.startsWith(value + "/");
    }

    @Override
    public int compareTo(TopicPath other) {
        return value.compareTo(other.value);
    }

    /** Returns the path. */
    @Override
    public String toString() {
        return value;
    }
}
