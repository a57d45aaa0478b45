package org.legalfaq.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Expectation;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.Waiver;

/** Compares a pack with the same pack under overlays. */
final class OverlayComparison {
    private final ContentPack below;
    private final ContentPack result;
    private final LanguageTag main;
    private final Map<EntryId, List<FaqEntry>> before;
    private final Map<EntryId, List<FaqEntry>> after;

    OverlayComparison(ContentPack below, ContentPack result) {
        this.below = below;
        this.result = result;
        this.main = below.info().mainLanguage();
        this.before = byId(below);
        this.after = byId(result);
    }

    OverlayReport report() {
        return new OverlayReport(
                after.keySet().stream()
                        .filter(this::isReplaced)
                        .map(id -> first(after, id))
                        .toList(),
                after.keySet().stream()
                        .filter(id -> !before.containsKey(id))
                        .map(id -> first(after, id))
                        .toList(),
                before.keySet().stream()
                        .filter(id -> !after.containsKey(id))
                        .map(id -> first(before, id))
                        .toList(),
                after.keySet().stream()
                        .filter(id -> before.containsKey(id) && !isReplaced(id))
                        .flatMap(this::newTranslations)
                        .toList(),
                droppedTranslations(),
                droppedLinks(),
                droppedPins(),
                droppedExpectations(),
                droppedWaivers(),
                (int) before.keySet().stream().filter(this::isUntouched).count());
    }

    private boolean isReplaced(EntryId id) {
        return before.containsKey(id)
                && after.containsKey(id)
                && !mainTexts(before, id).equals(mainTexts(after, id));
    }

    private boolean isUntouched(EntryId id) {
        return after.containsKey(id) && texts(before, id).equals(texts(after, id));
    }

    private Stream<FaqEntry> newTranslations(EntryId id) {
        Set<FaqEntry> known = new HashSet<>(texts(before, id));
        return texts(after, id).stream().filter(text -> !isMain(text) && !known.contains(text));
    }

    private List<FaqEntry> droppedTranslations() {
        return below.entries().stream()
                .filter(text -> !isMain(text) && after.containsKey(text.id()))
                .filter(text -> texts(after, text.id()).stream()
                        .noneMatch(other -> other.language().equals(text.language())))
                .toList();
    }

    /** A link that a redirect leads elsewhere has not fallen away. */
    private List<OverlayReport.Link> droppedLinks() {
        Set<OverlayReport.Link> links = new LinkedHashSet<>();
        for (FaqEntry text : below.entries()) {
            if (after.containsKey(text.id()) && !isReplaced(text.id())) {
                Set<EntryId> kept = linksOf(text.id());
                text.related().stream()
                        .filter(to -> !kept.contains(result.redirects().getOrDefault(to, to)))
                        .forEach(to -> links.add(new OverlayReport.Link(text.id(), to)));
            }
        }
        return List.copyOf(links);
    }

    private Set<EntryId> linksOf(EntryId id) {
        return after.getOrDefault(id, List.of()).stream()
                .flatMap(text -> text.related().stream())
                .collect(Collectors.toSet());
    }

    private Map<String, EntryId> droppedPins() {
        Map<String, EntryId> pins = new LinkedHashMap<>(below.pins());
        pins.keySet().removeAll(result.pins().keySet());
        return pins;
    }

    private List<Expectation> droppedExpectations() {
        Set<Expectation> asked = new HashSet<>();
        result.expectations().forEach(expectation -> asked.add(question(expectation)));
        return below.expectations().stream()
                .filter(expectation -> !asked.contains(question(expectation)))
                .toList();
    }

    private List<Waiver> droppedWaivers() {
        List<Waiver> waivers = new ArrayList<>(below.waivers());
        waivers.removeAll(result.waivers());
        return waivers;
    }

    private static Expectation question(Expectation expectation) {
        return new Expectation(
                expectation.query(),
                expectation.jurisdiction(),
                expectation.topic(),
                expectation.language(),
                Optional.empty());
    }

    private boolean isMain(FaqEntry text) {
        return text.language().equals(main);
    }

    private FaqEntry first(Map<EntryId, List<FaqEntry>> texts, EntryId id) {
        List<FaqEntry> own = texts.getOrDefault(id, List.of());
        return own.stream().filter(this::isMain).findFirst().orElseGet(() -> own.get(0));
    }

    private List<FaqEntry> mainTexts(Map<EntryId, List<FaqEntry>> texts, EntryId id) {
        return texts(texts, id).stream().filter(this::isMain).toList();
    }

    /** The texts of an entry without their links, which change when an entry is hidden elsewhere. */
    private static List<FaqEntry> texts(Map<EntryId, List<FaqEntry>> texts, EntryId id) {
        return texts.getOrDefault(id, List.of()).stream()
                .map(text -> text.toBuilder().related(List.of()).build())
                .toList();
    }

    private static Map<EntryId, List<FaqEntry>> byId(ContentPack pack) {
        Map<EntryId, List<FaqEntry>> texts = new LinkedHashMap<>();
        for (FaqEntry text : pack.entries()) {
            texts.computeIfAbsent(text.id(), id -> new ArrayList<>(1)).add(text);
        }
        return texts;
    }
}
