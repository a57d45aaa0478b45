package org.legalfaq.model;

import static java.util.Objects.requireNonNull;

/**
 * The code of a topic in somebody else's vocabulary, such as LIST or FOLIO. A pointer, not a key: foreign codes move.
 *
 * @param scheme the vocabulary's short name in lower case, such as {@code list}, not blank
 * @param code the code or IRI there, not blank
 */
public record ExternalCode(String scheme, String code) {

    /**
     * Checks that both are there.
     *
     * @throws IllegalArgumentException if one of them is blank
     */
    public ExternalCode {
        requireNonNull(scheme, "scheme");
        requireNonNull(code, "code");
        Texts.requireNotBlank("The scheme of an external code", scheme);
        Texts.requireNotBlank("An external code", code);
    }
}
