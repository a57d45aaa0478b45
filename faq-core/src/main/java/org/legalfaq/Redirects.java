package org.legalfaq;

import org.legalfaq.model.ContentPack;
import org.legalfaq.model.EntryId;

/** Follows redirects; a pack whose redirects go round in a circle is never loaded. */
final class Redirects {
    private Redirects() {}

    static EntryId living(ContentPack pack, EntryId id) {
        EntryId living = id;
        for (EntryId next = pack.redirects().get(living);
                next != null;
                next = pack.redirects().get(living)) {
            living = next;
        }
        return living;
    }
}
