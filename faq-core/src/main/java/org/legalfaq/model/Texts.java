package org.legalfaq.model;

/** Checks on texts that several values share. */
final class Texts {
    private Texts() {}

    static String requireNotBlank(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank, but was \"" + value + "\"");
        }
        return value;
    }
}
