package org.legalfaq.examples.webservice;

/** A value that the library refused; its message says why and what is allowed. */
final class BadParameterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    BadParameterException(String parameter, IllegalArgumentException refused) {
        super(refused.getMessage(), refused);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
