package org.legalfaq.pack;

import static java.util.Objects.requireNonNull;

import java.io.IOException;

/** Thrown while a pack is opened that holds more files or bytes than the {@link PackLimits} allow. */
public final class PackTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what is too large and what is allowed, not null
     */
    public PackTooLargeException(String message) {
        super(requireNonNull(message, "message"));
    }
}
