package org.legalfaq.authoring.lint;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an editor may want to look at in a pack.
 *
 * @param pack the pack's id, not null
 * @param date the day by which overdue reviews were judged, not null
 * @param warnings the warnings in pack order, those on waivers last, not null
 * @param waived the warnings that the manifest waives, in pack order, not null
 * @param reading how hard texts are to read, in languages that have a measure, in pack order, not null
 */
public record LintReport(
        String pack,
        LocalDate date,
        List<LintWarning> warnings,
        List<WaivedWarning> waived,
        List<ReadingFigure> reading) {

    /** Copies the lists. */
    public LintReport {
        requireNonNull(pack, "pack");
        requireNonNull(date, "date");
        warnings = List.copyOf(requireNonNull(warnings, "warnings"));
        waived = List.copyOf(requireNonNull(waived, "waived"));
        reading = List.copyOf(requireNonNull(reading, "reading"));
    }

    /**
     * Tells whether there is nothing to look at.
     *
     * @return true if there is no warning but waived ones
     */
    public boolean isEmpty() {
        return warnings.isEmpty();
    }

    /**
     * Counts the warnings that are not waived.
     *
     * @return the number by code, in the order of codes, without those that do not occur, never null
     */
    public Map<LintCode, Long> counts() {
        return warnings.stream()
                .collect(Collectors.groupingBy(
                        LintWarning::code, () -> new EnumMap<>(LintCode.class), Collectors.counting()));
    }

    /** Returns all warnings, each with its place and what to do. */
    @Override
    public String toString() {
        String head = isEmpty()
                ? "The pack \"%s\" has no warnings".formatted(pack)
                : "The pack \"%s\" has %d %s"
                        .formatted(pack, warnings.size(), warnings.size() == 1 ? "warning" : "warnings");
        String tail = waived.isEmpty() ? "" : " (and " + waived.size() + " waived)";
        return warnings.stream()
                .map(warning -> System.lineSeparator() + warning)
                .collect(Collectors.joining("", head + tail, ""));
    }
}
