package org.legalfaq.model;

import static java.util.Objects.requireNonNull;

/**
 * A warning that belongs to an answer and must be shown with it.
 *
 * @param type what it warns of, not null
 * @param text the warning in plain text, not blank
 */
public record Caution(CautionType type, String text) {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public Caution {
        requireNonNull(type, "type");
        requireNonNull(text, "text");
        Texts.requireNotBlank("The text of a caution", text);
    }
}
