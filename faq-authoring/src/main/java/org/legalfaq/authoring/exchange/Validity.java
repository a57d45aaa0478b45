package org.legalfaq.authoring.exchange;

import org.legalfaq.model.FaqEntry;

/** Which texts a format without periods, or with one language only, can carry. */
final class Validity {
    private Validity() {}

    static boolean holdsOnRelease(FaqEntry entry, ExportRun run) {
        if (entry.dates().validOn(run.pack().info().released())) {
            return true;
        }
        run.lose(entry, "text", "not carried, because it does not hold on the day of the pack's release");
        return false;
    }

    static boolean isInMainLanguage(FaqEntry entry, ExportRun run) {
        if (entry.language().equals(run.pack().info().mainLanguage())) {
            return true;
        }
        run.lose(entry, "text", "not carried, because the format has one language only");
        return false;
    }
}
