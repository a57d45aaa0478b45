package org.legalfaq.pack;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Expectation;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Waiver;

/**
 * What overlays did to the pack below: what they replaced, added and hid, and what fell away with it.
 *
 * <pre>{@code
 * ContentPack both = ContentPacks.overlay(base, PackSource.directory(folder));
 * System.out.println(OverlayReport.between(base, both));
 * }</pre>
 *
 * <p>It compares the pack below with the result, so that of several overlays it says what they did together. Entries
 * stand for all texts of their id, by the first in the pack's main language. All lists are in pack order.
 *
 * @param replaced entries whose texts in the main language are others than below, as they are now, not null
 * @param added entries that were not there, not null
 * @param hidden entries that are gone, as they were, not null
 * @param translated translations that were added or replaced for entries that are otherwise as they were, not null
 * @param droppedTranslations translations that went because their entry was replaced, as they were, not null
 * @param droppedLinks links to hidden entries, taken out of entries of the pack below, not null
 * @param droppedPins pinned queries that led to hidden entries, not null
 * @param droppedExpectations expectations for hidden or replaced entries that no overlay restates, not null
 * @param droppedWaivers waivers for hidden or replaced entries, not null
 * @param untouched how many entries have all their texts as they were
 */
public record OverlayReport(
        List<FaqEntry> replaced,
        List<FaqEntry> added,
        List<FaqEntry> hidden,
        List<FaqEntry> translated,
        List<FaqEntry> droppedTranslations,
        List<Link> droppedLinks,
        Map<String, EntryId> droppedPins,
        List<Expectation> droppedExpectations,
        List<Waiver> droppedWaivers,
        int untouched) {

    /**
     * A link between entries.
     *
     * @param from the entry with the link, not null
     * @param to the entry it led to, not null
     */
    public record Link(EntryId from, EntryId to) {

        /** Refuses null. */
        public Link {
            requireNonNull(from, "from");
            requireNonNull(to, "to");
        }
    }

    /** Copies the lists. */
    public OverlayReport {
        requireNonNull(droppedPins, "droppedPins");
        replaced = List.copyOf(requireNonNull(replaced, "replaced"));
        added = List.copyOf(requireNonNull(added, "added"));
        hidden = List.copyOf(requireNonNull(hidden, "hidden"));
        translated = List.copyOf(requireNonNull(translated, "translated"));
        droppedTranslations = List.copyOf(requireNonNull(droppedTranslations, "droppedTranslations"));
        droppedLinks = List.copyOf(requireNonNull(droppedLinks, "droppedLinks"));
        // Not Map.copyOf: this keeps the order of the manifest.
        droppedPins = Collections.unmodifiableMap(new LinkedHashMap<>(droppedPins));
        droppedExpectations = List.copyOf(requireNonNull(droppedExpectations, "droppedExpectations"));
        droppedWaivers = List.copyOf(requireNonNull(droppedWaivers, "droppedWaivers"));
    }

    /**
     * Compares a pack with what {@code ContentPacks.overlay} made of it.
     *
     * @param below the pack below, not null
     * @param result the pack with its overlays, not null
     * @return what was done, never null
     */
    public static OverlayReport between(ContentPack below, ContentPack result) {
        requireNonNull(below, "below");
        requireNonNull(result, "result");
        return new OverlayComparison(below, result).report();
    }

    /** Returns the whole report, ready to print: a heading for each kind of change, and a line or two for each. */
    @Override
    public String toString() {
        return OverlayReportText.of(this);
    }
}
