package org.legalfaq.authoring.write;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.legalfaq.model.EntryDates;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.LanguageTag;

/** Where the files of a written pack lie: entries in a folder for each jurisdiction, translations beside their source. */
final class PackPaths {
    static final String MANIFEST = "pack.json";
    static final String TOPICS = "topics.json";
    static final String SYNONYMS = "synonyms.json";
    static final String EXPECTATIONS = "expectations.json";

    private final LanguageTag main;
    private final Map<TextRun.Key, Integer> files = new HashMap<>();

    PackPaths(LanguageTag main, List<TextRun> runs) {
        this.main = main;
        runs.forEach(run -> files.merge(run.key(), 1, Integer::sum));
    }

    /** Returns the path of texts without its ending. */
    String entry(TextRun run) {
        FaqEntry entry = run.first();
        String folder = entry.jurisdictions().get(0).tag().toLowerCase(Locale.ROOT);
        String period = files.getOrDefault(run.key(), 1) > 1 ? period(entry.dates()) : "";
        String language = entry.language().equals(main) ? "" : "." + entry.language();
        return "entries/" + folder + "/" + entry.id() + period + language;
    }

    /** Tells several files apart: of texts for different days, at most one has no first day, so the first day, or else the last, is enough. */
    private static String period(EntryDates dates) {
        return dates.validFrom()
                .map(day -> ".from-" + day)
                .or(() -> dates.validTo().map(day -> ".until-" + day))
                .orElse("");
    }
}
