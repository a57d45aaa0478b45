package org.legalfaq.examples.webservice;

/** A well-formed name of something that is not there. */
final class UnknownResourceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownResourceException(String message) {
        super(message);
    }
}
