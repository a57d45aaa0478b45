package org.legalfaq.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The notice that goes with every answer: information, not advice.
 *
 * @param language the language it is written in, not null
 * @param jurisdiction the jurisdiction it is written for; empty = any, not null
 * @param text the notice in plain text, not blank
 */
public record Disclaimer(LanguageTag language, Optional<Jurisdiction> jurisdiction, String text) {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public Disclaimer {
        requireNonNull(language, "language");
        requireNonNull(jurisdiction, "jurisdiction");
        requireNonNull(text, "text");
        Texts.requireNotBlank("The text of a disclaimer", text);
    }

    /** Returns the notice. */
    @Override
    public String toString() {
        return text;
    }
}
