package org.legalfaq.authoring.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.legalfaq.ContentPacks;
import org.legalfaq.authoring.write.PackWriter;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.pack.InvalidPackException;
import org.legalfaq.pack.PackProblem;
import org.legalfaq.pack.PackSource;

/** Loads what was imported as any pack is loaded: the rules are written once, and here they only get their row. */
final class PackProof {
    private final ImportRun run;
    private final Map<FaqEntry, EntryDraft> rows;

    PackProof(ImportRun run, Map<FaqEntry, EntryDraft> rows) {
        this.run = run;
        this.rows = rows;
    }

    Optional<ContentPack> prove(ContentPack pack) {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try {
            PackWriter.json().writeZip(pack, zip);
            byte[] bytes = zip.toByteArray();
            return Optional.of(ContentPacks.loader()
                    .withLimits(run.limits())
                    .load(PackSource.zipStream(pack.info().id(), () -> new ByteArrayInputStream(bytes))));
        } catch (InvalidPackException e) {
            e.report().problems().forEach(this::report);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            // Each value is sound, but together they are no pack, such as the hash of a source where there is no
            // source.
            run.problem(
                    0,
                    "",
                    Objects.requireNonNullElse(e.getMessage(), "values that do not fit together"),
                    "values that fit together in a pack",
                    "Correct the value of that entry, or leave it out.");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing into memory failed", e);
        }
    }

    private void report(PackProblem problem) {
        run.problem(
                row(problem.file(), problem.pointer()),
                field(problem.pointer()),
                problem.found() + " (" + problem.code().id() + " "
                        + problem.code().title() + ")",
                problem.expected(),
                problem.hint());
    }

    /** A file is named after the id and the language of a translation, and holds the texts of several days in order. */
    private int row(String file, String pointer) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        List<FaqEntry> texts = rows.keySet().stream()
                .filter(text -> name.startsWith(text.id() + "."))
                .toList();
        List<FaqEntry> translations = texts.stream()
                .filter(text -> name.contains("." + text.language() + "."))
                .toList();
        List<FaqEntry> inFile = !translations.isEmpty()
                ? translations
                : texts.stream()
                        .filter(text -> text.language().equals(run.settings().language()))
                        .toList();
        return inFile.isEmpty()
                ? 0
                : Optional.ofNullable(rows.get(inFile.get(Math.min(index(pointer), inFile.size() - 1))))
                        .map(draft -> draft.row)
                        .orElse(0);
    }

    private static int index(String pointer) {
        String[] steps = pointer.split("/", -1);
        return steps.length > 2 && steps[2].matches("\\d{1,6}") ? Integer.parseInt(steps[2]) : 0;
    }

    private static String field(String pointer) {
        String[] steps = pointer.split("/", -1);
        return steps.length > 3 ? steps[3] : "";
    }
}
