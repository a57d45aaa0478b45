package org.legalfaq.pack;

/** Thrown when no pack was found where one was expected. The message says what to do. */
public final class PackNotFoundException extends FaqException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what was looked for, where, and what to do, not null
     */
    public PackNotFoundException(String message) {
        super(message);
    }
}
