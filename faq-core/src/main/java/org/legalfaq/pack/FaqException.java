package org.legalfaq.pack;

/** The root of this library's own exceptions. Wrong arguments are {@link IllegalArgumentException}s instead. */
public abstract class FaqException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FaqException(String message) {
        super(message);
    }
}
