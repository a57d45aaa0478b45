package org.legalfaq.authoring.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionUnit;
import org.legalfaq.model.Topic;

/** A topic's entries by place: the same words mean different things under different laws. */
final class TopicPage {
    private final Site site;
    private final Wording words;
    private final Topic topic;
    private final Frame frame;

    TopicPage(Site site, Topic topic) {
        this.site = site;
        this.words = site.wording;
        this.topic = topic;
        this.frame = new Frame(site, words, Paths.topic(topic.path()));
    }

    PreviewFile file() {
        String label = topic.label(words.language());
        List<FaqEntry> entries =
                site.faqs.byTopic(topic.path()).stream().map(site::shown).toList();
        List<Element> content = new ArrayList<>();
        content.add(new Trail(site, words, frame).toTopic(topic.path(), false));
        content.add(Element.of("h1", label));
        content.add(Element.of("p", words.count("count", entries.size())).css("lead"));
        List<Topic> narrower = narrower();
        if (!narrower.isEmpty()) {
            content.add(Element.of("h2", words.text("narrower")));
            content.add(Element.of("ul")
                    .css("chips")
                    .add(narrower.stream()
                            .map(below -> Element.of("li")
                                    .add(Element.link(
                                            frame.to(Paths.topic(below.path())), below.label(words.language()))))));
        }
        Items items = new Items(site, words, frame);
        byPlace(entries).forEach((place, there) -> {
            content.add(Element.of("h2", site.label(place, words)));
            content.add(items.list(there));
        });
        return frame.page(label, content);
    }

    private List<Topic> narrower() {
        return site.faqs.topics().stream()
                .filter(other -> other.path().parent().equals(Optional.of(topic.path())))
                .toList();
    }

    /** In the order of places on the start page; an entry for several places stands under each. */
    private Map<Jurisdiction, List<FaqEntry>> byPlace(List<FaqEntry> entries) {
        Map<Jurisdiction, List<FaqEntry>> byPlace = new LinkedHashMap<>();
        for (JurisdictionUnit unit : site.faqs.jurisdictions()) {
            List<FaqEntry> there = entries.stream()
                    .filter(entry -> entry.jurisdictions().contains(unit.tag()))
                    .toList();
            if (!there.isEmpty()) {
                byPlace.put(unit.tag(), there);
            }
        }
        return byPlace;
    }
}
