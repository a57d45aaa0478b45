package org.legalfaq.authoring.write;

import java.util.ArrayList;
import java.util.List;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.LanguageTag;

/**
 * Texts that share a file: those of an id in one language that follow each other, each for its days. Others may not, or
 * they would change places in the pack.
 */
record TextRun(List<FaqEntry> texts) {

    static List<TextRun> of(List<FaqEntry> entries, EntryFormat format) {
        List<TextRun> runs = new ArrayList<>();
        List<FaqEntry> run = new ArrayList<>();
        for (FaqEntry entry : entries) {
            if (!run.isEmpty() && !(format.holdsSeveral() && key(run.get(0)).equals(key(entry)))) {
                runs.add(new TextRun(List.copyOf(run)));
                run.clear();
            }
            run.add(entry);
        }
        if (!run.isEmpty()) {
            runs.add(new TextRun(List.copyOf(run)));
        }
        return runs;
    }

    FaqEntry first() {
        return texts.get(0);
    }

    Key key() {
        return key(first());
    }

    private static Key key(FaqEntry entry) {
        return new Key(entry.id(), entry.language());
    }

    /** What names a file. */
    record Key(EntryId id, LanguageTag language) {}
}
