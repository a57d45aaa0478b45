package org.legalfaq.authoring.exchange;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;

/**
 * A pack in another format, with a report of what the format cannot carry.
 *
 * @param text the file, to be saved as UTF-8, not null
 * @param report what was lost, not null
 */
public record PackExport(String text, ExchangeReport report) {

    /** Refuses null. */
    public PackExport {
        requireNonNull(text, "text");
        requireNonNull(report, "report");
    }

    /**
     * Writes a pack in another format. The same pack gives the same text.
     *
     * <p>A format that cannot say when a text is valid, or in which language it is, gets the texts that hold on the day
     * of the pack's release, or those in its main language; the report names the others.
     *
     * @param pack the pack, not null
     * @param format the format, not null
     * @return the file and its report, never null
     */
    public static PackExport of(ContentPack pack, ExchangeFormat format) {
        requireNonNull(pack, "pack");
        requireNonNull(format, "format");
        ExportRun run = new ExportRun(pack);
        List<FaqEntry> carried = new ArrayList<>();
        for (FaqEntry entry : pack.entries()) {
            if (format.format().tellsTextsApart(entry, run)) {
                carried.add(entry);
                fields(entry, format, run);
            }
        }
        String text = format.format().write(carried, run);
        packFields(run);
        return new PackExport(text, run.report());
    }

    private static void fields(FaqEntry entry, ExchangeFormat format, ExportRun run) {
        for (ExchangeField field : ExchangeField.values()) {
            if (field.isFilledIn(entry)) {
                format.loss(field).ifPresent(loss -> run.lose(entry, field.fieldName(), loss));
            }
        }
    }

    private static void packFields(ExportRun run) {
        ContentPack pack = run.pack();
        count(run, "topics", pack.topics(), "their labels and codes are not carried");
        count(run, "synonyms", pack.synonyms(), "not carried");
        count(run, "expectations", pack.expectations(), "not carried");
        count(run, "redirects", pack.redirects().keySet(), "not carried");
        count(run, "pins", pack.pins().keySet(), "not carried");
        count(run, "waivers", pack.waivers(), "not carried");
        run.lose("pack.json", "id, version, title, licence, publisher and day of release are not carried");
    }

    private static void count(ExportRun run, String field, Collection<?> values, String lost) {
        if (!values.isEmpty()) {
            run.lose(field, lost + " (" + values.size() + ")");
        }
    }
}
