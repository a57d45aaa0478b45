package org.legalfaq.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An editor's statement that a warning does not apply, with the reason.
 *
 * @param code the code of the waived warning, not blank
 * @param reason why it is waived, not blank
 * @param entry the one entry it is waived for; empty = the whole pack, not null
 */
public record Waiver(String code, String reason, Optional<EntryId> entry) {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Waiver {
        requireNonNull(code, "code");
        requireNonNull(reason, "reason");
        requireNonNull(entry, "entry");
        Texts.requireNotBlank("The code of a waiver", code);
        Texts.requireNotBlank("The reason of a waiver", reason);
    }
}
