package org.legalfaq.internal.load;

import org.legalfaq.internal.json.EntryDoc;

/**
 * A text that was read from a file.
 *
 * @param draft the text as the rules see it
 * @param doc the text as it was bound
 * @param pack the pack that holds the file
 */
record ReadText(TextDraft draft, EntryDoc doc, ReadPack pack) {
    Spot spot() {
        return draft.spot();
    }
}
