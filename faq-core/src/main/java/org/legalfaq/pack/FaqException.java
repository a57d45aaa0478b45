package org.legalfaq.pack;

import static java.util.Objects.requireNonNull;

/** The root of this library's own exceptions. Wrong arguments are {@link IllegalArgumentException}s instead. */
public abstract class FaqException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what was found, where, what was expected and what to do, not null
     */
    protected FaqException(String message) {
        super(requireNonNull(message, "message"));
    }

    /**
     * Makes the exception for what other code threw.
     *
     * @param message what was being done, not null
     * @param cause what was thrown, not null
     */
    protected FaqException(String message, Throwable cause) {
        super(requireNonNull(message, "message"), requireNonNull(cause, "cause"));
    }
}
