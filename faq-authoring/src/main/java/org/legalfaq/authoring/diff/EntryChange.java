package org.legalfaq.authoring.diff;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.legalfaq.model.EntryId;

/**
 * An entry that both packs have, with other content.
 *
 * @param id the entry, not null
 * @param fields the fields that differ, by the names that the pack's files give them, each followed by the text's language where it has
 *     several texts; {@code texts} if it has other languages or periods than before, not null
 */
public record EntryChange(EntryId id, List<String> fields) {

    /** Copies the fields. */
    public EntryChange {
        requireNonNull(id, "id");
        fields = List.copyOf(requireNonNull(fields, "fields"));
    }
}
