package org.legalfaq.internal.json;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An interval of versions as {@code overlays} in a manifest writes it: {@code [1.0,2.0)}, {@code [1.0,)}, {@code
 * (,2.0)}, or {@code [1.5]} for one version only. A square bracket takes the version beside it in, a round one leaves it
 * out.
 */
public final class VersionRange {
    private static final String VERSION = "[^\\s,\\[\\]()]{1,100}";
    private static final Pattern ONE = Pattern.compile("\\[\\s*(" + VERSION + ")\\s*]");
    private static final Pattern INTERVAL =
            Pattern.compile("([\\[(])\\s*(" + VERSION + ")?\\s*,\\s*(" + VERSION + ")?\\s*([])])");

    private final Optional<VersionNumber> from;
    private final boolean withFrom;
    private final Optional<VersionNumber> to;
    private final boolean withTo;

    private VersionRange(Optional<VersionNumber> from, boolean withFrom, Optional<VersionNumber> to, boolean withTo) {
        this.from = from;
        this.withFrom = withFrom;
        this.to = to;
        this.withTo = withTo;
    }

    /**
     * Reads a range.
     *
     * @throws IllegalArgumentException if it is none, or one in which no version can lie
     */
    public static VersionRange of(String text) {
        VersionRange range = read(text);
        if (range.isEmpty()) {
            throw new IllegalArgumentException("No version lies in \"" + text + "\"");
        }
        return range;
    }

    /** Tells whether a version lies in the range. */
    public boolean holds(String version) {
        VersionNumber number = VersionNumber.of(version);
        return from.map(number::compareTo)
                        .filter(order -> order < 0 || (order == 0 && !withFrom))
                        .isEmpty()
                && to.map(number::compareTo)
                        .filter(order -> order > 0 || (order == 0 && !withTo))
                        .isEmpty();
    }

    private static VersionRange read(String text) {
        Matcher one = ONE.matcher(text);
        if (one.matches()) {
            Optional<VersionNumber> version = Optional.of(VersionNumber.of(one.group(1)));
            return new VersionRange(version, true, version, true);
        }
        Matcher interval = INTERVAL.matcher(text);
        if (!interval.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no range of versions like \"[1.0,2.0)\"");
        }
        VersionRange range = new VersionRange(
                Optional.ofNullable(interval.group(2)).map(VersionNumber::of),
                interval.group(1).equals("["),
                Optional.ofNullable(interval.group(3)).map(VersionNumber::of),
                interval.group(4).equals("]"));
        if ((range.from.isEmpty() && range.withFrom) || (range.to.isEmpty() && range.withTo)) {
            throw new IllegalArgumentException("\"" + text + "\" has a square bracket beside no version");
        }
        return range;
    }

    private boolean isEmpty() {
        return from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) >= (withFrom && withTo ? 1 : 0);
    }
}
