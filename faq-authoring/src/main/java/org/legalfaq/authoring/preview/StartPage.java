package org.legalfaq.authoring.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.legalfaq.model.JurisdictionUnit;
import org.legalfaq.model.PackInfo;
import org.legalfaq.model.ReviewKind;
import org.legalfaq.model.Topic;
import org.legalfaq.model.TopicPath;

/** The way in: topics, places, and how the pack stands. */
final class StartPage {
    private final Site site;
    private final Wording words;
    private final Frame frame;

    StartPage(Site site) {
        this.site = site;
        this.words = site.wording;
        this.frame = new Frame(site, words, Paths.START);
    }

    PreviewFile file() {
        PackInfo info = site.pack.info();
        return frame.page(
                info.title(),
                List.of(
                        Element.of("h1", info.title())
                                .attr("lang", Languages.unlessSame(info.mainLanguage(), words.language())),
                        Element.of(
                                        "p",
                                        words.text(
                                                "lead",
                                                words.count("count", site.entries.size()),
                                                words.count(
                                                        "topics",
                                                        site.faqs.topics().size()),
                                                words.count(
                                                        "places",
                                                        site.faqs
                                                                .jurisdictions()
                                                                .size())))
                                .css("lead"),
                        Element.of("h2", words.text("by-topic")),
                        cards(Optional.empty()),
                        Element.of("h2", words.text("by-place")),
                        places(Optional.empty()),
                        Element.of("h2", words.text("about")),
                        state(info)));
    }

    private Element cards(Optional<TopicPath> above) {
        return Element.of("ul")
                .css(above.isPresent() ? "nested" : isTree() ? "cards wide" : "cards")
                .add(site.faqs.topics().stream()
                        .filter(topic -> topic.path().parent().equals(above))
                        .map(this::card));
    }

    private boolean isTree() {
        return site.faqs.topics().stream()
                .anyMatch(topic -> topic.path().parent().isPresent());
    }

    private Element card(Topic topic) {
        Element card = Element.of("li")
                .add(Element.link(frame.to(Paths.topic(topic.path())), topic.label(words.language())))
                .text(" ")
                .add(number(site.faqs.byTopic(topic.path()).size()));
        boolean divided = site.faqs.topics().stream()
                .anyMatch(other -> other.path().parent().equals(Optional.of(topic.path())));
        return divided ? card.add(cards(Optional.of(topic.path()))) : card;
    }

    private Element places(Optional<JurisdictionUnit> above) {
        return Element.of("ul")
                .css(above.isEmpty() ? "cards" : "nested")
                .add(PlaceTree.below(site, above).stream().map(this::place));
    }

    private Element place(JurisdictionUnit unit) {
        long own = site.entries.stream()
                .filter(entry -> entry.jurisdictions().contains(unit.tag()))
                .count();
        Element item = Element.of("li")
                .add(Element.link(frame.to(Paths.place(unit.tag())), site.label(unit, words)))
                .text(" ")
                .add(number((int) own));
        return PlaceTree.below(site, Optional.of(unit)).isEmpty() ? item : item.add(places(Optional.of(unit)));
    }

    private Element number(int number) {
        return Element.of("span", "(" + number + ")").css("number");
    }

    private Element state(PackInfo info) {
        List<Element> rows = new ArrayList<>();
        rows.add(row("version", info.version()));
        rows.add(row("released", words.dateText(info.released())));
        rows.add(row("publisher", info.publisher()));
        rows.add(row("licence", info.license()));
        rows.add(row(
                "languages", info.languages().stream().map(Languages::ownName).collect(Collectors.joining(", "))));
        for (ReviewKind how : ReviewKind.values()) {
            rows.add(row(
                    "state." + how.name().toLowerCase(Locale.ROOT),
                    count(site.entries.stream()
                            .filter(entry -> entry.review().how() == how)
                            .count())));
        }
        rows.add(row(
                "state.overdue",
                count(site.entries.stream()
                        .filter(entry -> entry.dates().overdueOn(site.date))
                        .count())));
        rows.add(row(
                "state.untranslated",
                count(site.entries.stream().filter(site::isFallback).count())));
        return Element.of("table")
                .add(
                        Element.of("caption", words.text("state.caption")),
                        Element.of("tbody").add(rows));
    }

    private String count(long number) {
        return words.count("count", (int) number);
    }

    private Element row(String key, String value) {
        return Element.of("tr").add(Element.of("th", words.text(key)).attr("scope", "row"), Element.of("td", value));
    }
}
