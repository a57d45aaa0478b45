package org.legalfaq.cli;

/** Something could not be written; the message says what and why. */
final class CannotWriteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotWriteException(String message) {
        super(message);
    }
}
