package org.legalfaq.authoring.exchange;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.legalfaq.model.ContentPack;

/**
 * A pack made from a file in another format, with a report. Either the whole file is imported, or nothing is and the
 * report says why: no row is ever skipped.
 *
 * @param pack the pack; empty if the report has problems, not null
 * @param report what was wrong, and what the pack has no place for, not null
 */
public record PackImport(Optional<ContentPack> pack, ExchangeReport report) {

    /** Refuses null. */
    public PackImport {
        requireNonNull(pack, "pack");
        requireNonNull(report, "report");
    }

    /**
     * Reads a file in another format. Ids that the file does not have are made from the questions, always in the same
     * way. Every entry has the review state {@code none}, unless the file says something else.
     *
     * <p>The file is taken for hostile: HTML becomes Markdown without anything that could run, and reading stops at the
     * limits of the settings.
     *
     * @param file the bytes of the file, in UTF-8, not null
     * @param format its format, not null
     * @param settings what the file does not say, not null
     * @return the pack or what is wrong, never null
     */
    public static PackImport of(byte[] file, ExchangeFormat format, ImportSettings settings) {
        requireNonNull(file, "file");
        requireNonNull(format, "format");
        requireNonNull(settings, "settings");
        ImportRun run = new ImportRun(settings);
        List<EntryDraft> drafts = Utf8File.decode(file, run)
                .map(text -> format.format().read(text, run))
                .orElse(List.of());
        Optional<ContentPack> pack = run.hasProblems() ? Optional.empty() : new PackAssembly(run).assemble(drafts);
        return new PackImport(run.hasProblems() ? Optional.empty() : pack, run.report());
    }
}
