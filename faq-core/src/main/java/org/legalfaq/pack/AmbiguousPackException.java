package org.legalfaq.pack;

/** Thrown when several packs were found where one was expected. The message lists them and says how to choose. */
public final class AmbiguousPackException extends FaqException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what was found and how to choose, not null
     */
    public AmbiguousPackException(String message) {
        super(message);
    }
}
