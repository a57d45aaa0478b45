package org.legalfaq.authoring.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionUnit;

/** What applies in a place: its own answers first, then the general ones, labelled as such. */
final class PlacePage {
    private final Site site;
    private final Wording words;
    private final JurisdictionUnit unit;
    private final Frame frame;

    PlacePage(Site site, JurisdictionUnit unit) {
        this.site = site;
        this.words = site.wording;
        this.unit = unit;
        this.frame = new Frame(site, words, Paths.place(unit.tag()));
    }

    PreviewFile file() {
        String label = site.label(unit, words);
        List<Element> content = new ArrayList<>();
        content.add(new Trail(site, words, frame).toStart());
        content.add(Element.of("h1", label));
        content.add(Element.of("p", words.text("place.lead", label)).css("lead"));
        List<JurisdictionUnit> narrower = PlaceTree.below(site, Optional.of(unit));
        if (!narrower.isEmpty()) {
            content.add(Element.of("h2", words.text("place.narrower", label)));
            content.add(Element.of("ul")
                    .css("chips")
                    .add(narrower.stream()
                            .map(below -> Element.of("li")
                                    .add(Element.link(frame.to(Paths.place(below.tag())), site.label(below, words))))));
        }
        Items items = new Items(site, words, frame);
        byNearness().forEach((place, entries) -> {
            boolean own = place.equals(unit.tag());
            content.add(Element.of(
                    "h2",
                    own ? words.text("place.own", label) : words.text("place.general", site.label(place, words))));
            if (!own) {
                content.add(Element.of("p", words.text("place.details-differ", label))
                        .css("note"));
            }
            content.add(items.list(entries));
        });
        return frame.page(label, content);
    }

    /** The repository lists the nearest first; here they are only divided by the tag that applies. */
    private Map<Jurisdiction, List<FaqEntry>> byNearness() {
        List<Jurisdiction> chain = new ArrayList<>(List.of(unit.tag()));
        chain.addAll(site.pack.jurisdictions().ancestors(unit.tag()));
        Map<Jurisdiction, List<FaqEntry>> groups = new LinkedHashMap<>();
        for (FaqEntry entry : site.faqs.byJurisdiction(unit.tag())) {
            chain.stream()
                    .filter(entry.jurisdictions()::contains)
                    .findFirst()
                    .ifPresent(place -> groups.computeIfAbsent(place, key -> new ArrayList<>())
                            .add(site.shown(entry)));
        }
        return groups;
    }
}
