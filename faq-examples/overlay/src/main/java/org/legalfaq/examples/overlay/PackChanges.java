package org.legalfaq.examples.overlay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FaqEntry;

/**
 * What an overlay did to a pack.
 *
 * @param replaced entries that are now another pack's
 * @param added entries that were not there
 * @param hidden entries of the base that are gone
 * @param untouched how many entries are as they were
 */
record PackChanges(List<FaqEntry> replaced, List<FaqEntry> added, List<FaqEntry> hidden, int untouched) {

    static PackChanges between(ContentPack base, ContentPack layered) {
        Map<EntryId, FaqEntry> before = byId(base);
        Map<EntryId, FaqEntry> after = byId(layered);
        return new PackChanges(
                after.values().stream()
                        .filter(entry -> before.containsKey(entry.id()) && !entry.equals(before.get(entry.id())))
                        .toList(),
                after.values().stream()
                        .filter(entry -> !before.containsKey(entry.id()))
                        .toList(),
                before.values().stream()
                        .filter(entry -> !after.containsKey(entry.id()))
                        .toList(),
                (int) after.values().stream()
                        .filter(entry -> entry.equals(before.get(entry.id())))
                        .count());
    }

    private static Map<EntryId, FaqEntry> byId(ContentPack pack) {
        Map<EntryId, FaqEntry> entries = new LinkedHashMap<>();
        pack.entries().forEach(entry -> entries.put(entry.id(), entry));
        return entries;
    }

    @Override
    public String toString() {
        return list("Replaced", replaced)
                + list("Added", added)
                + list("Hidden", hidden)
                + "Untouched: %d entries%n".formatted(untouched);
    }

    private static String list(String title, List<FaqEntry> entries) {
        return entries.stream()
                .map(entry -> "  %s%n    %s, from the pack %s%n"
                        .formatted(entry.id(), entry.question(), entry.origin().packId()))
                .collect(Collectors.joining("", title + System.lineSeparator(), ""));
    }
}
