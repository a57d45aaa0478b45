package org.legalfaq.authoring.diff;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.legalfaq.model.EntryId;

/**
 * An entry that the later pack no longer has.
 *
 * @param id the entry, not null
 * @param redirect where its id leads now; empty = nowhere, so that old links break, not null
 */
public record Withdrawal(EntryId id, Optional<EntryId> redirect) {

    /** Refuses null. */
    public Withdrawal {
        requireNonNull(id, "id");
        requireNonNull(redirect, "redirect");
    }
}
