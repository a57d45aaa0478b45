package org.legalfaq.authoring.diff;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.legalfaq.FaqRepository;
import org.legalfaq.model.EntryId;

/**
 * What changed from one pack to another.
 *
 * @param added the entries that only the later pack has, in its order, not null
 * @param changed the entries with other content, in the order of the later pack, not null
 * @param withdrawn the entries that only the earlier pack has, in its order, not null
 * @param replies the expectations of either pack whose reply changes, not null
 */
public record PackDiff(
        List<EntryId> added, List<EntryChange> changed, List<Withdrawal> withdrawn, List<ReplyChange> replies) {

    /** Copies the lists. */
    public PackDiff {
        added = List.copyOf(requireNonNull(added, "added"));
        changed = List.copyOf(requireNonNull(changed, "changed"));
        withdrawn = List.copyOf(requireNonNull(withdrawn, "withdrawn"));
        replies = List.copyOf(requireNonNull(replies, "replies"));
    }

    /**
     * Compares two packs. Each answers as of the day of its own release.
     *
     * @param before the earlier pack, not null
     * @param after the later pack, not null
     * @return what changed, never null
     */
    public static PackDiff between(FaqRepository before, FaqRepository after) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        EntryDiff entries = EntryDiff.between(before.pack(), after.pack());
        return new PackDiff(entries.added(), entries.changed(), entries.withdrawn(), ReplyDiff.between(before, after));
    }

    /**
     * Tells whether nothing changed.
     *
     * @return true if all lists are empty
     */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && withdrawn.isEmpty() && replies.isEmpty();
    }
}
