package org.legalfaq.authoring.exchange;

import java.util.List;
import org.legalfaq.model.FaqEntry;

/** How one format is read and written. */
interface ForeignFormat {

    /** Whether a text that is only valid for a time, or in another than the main language, can be said to be so. */
    boolean tellsTextsApart(FaqEntry entry, ExportRun run);

    /** Writes the texts; losses beyond whole fields go to the run. */
    String write(List<FaqEntry> entries, ExportRun run);

    /** Reads the drafts of entries; problems and losses go to the run. */
    List<EntryDraft> read(String file, ImportRun run);
}
