package org.legalfaq.model;

import java.util.regex.Pattern;

/** The one rule for slugs: lower-case ASCII letters and digits in words joined by single hyphens. */
final class Slug {
    static final int MAX_LENGTH = 100;

    private static final Pattern PATTERN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    static boolean matches(String value) {
        return value.length() <= MAX_LENGTH && PATTERN.matcher(value).matches();
    }

    static String require(String what, String value) {
        if (!matches(value)) {
            throw new IllegalArgumentException(
                    "%s must be a slug of at most %d characters (lower-case letters and digits, words joined by single hyphens, such as \"can-charges-be-refiled\"), but was \"%s\""
                            .formatted(what, MAX_LENGTH, value));
        }
        return value;
    }
}
