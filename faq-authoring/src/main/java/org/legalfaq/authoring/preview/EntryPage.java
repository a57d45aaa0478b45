package org.legalfaq.authoring.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.render.FaqPageJsonLd;
import org.legalfaq.render.HtmlAnswer;

/** One entry, in one language. */
final class EntryPage {
    private final Site site;
    private final FaqEntry entry;
    private final Wording words;
    private final Frame frame;
    private final Items items;

    EntryPage(Site site, FaqEntry entry) {
        this.site = site;
        this.entry = entry;
        this.words = Wording.in(entry.language());
        this.frame = new Frame(site, words, site.pathOf(entry));
        this.items = new Items(site, words, frame);
    }

    PreviewFile file() {
        Trail trail = new Trail(site, words, frame);
        return frame.page(
                entry.question(),
                head(),
                List.of(
                        trail.toTopic(entry.topics().get(0), true),
                        Element.of("article").add(answer()).add(around())));
    }

    private List<Element> head() {
        List<Element> head = new ArrayList<>();
        for (FaqEntry other : site.inOtherLanguages(entry)) {
            head.add(Element.of("link")
                    .attr("rel", "alternate")
                    .attr("hreflang", other.language().value())
                    .attr("href", frame.to(site.pathOf(other))));
        }
        head.add(Element.of("script")
                .attr("type", "application/ld+json")
                .safe("\n" + FaqPageJsonLd.of(entry, site.pack) + "\n"));
        return head;
    }

    private List<Element> answer() {
        EntryNotes notes = new EntryNotes(site, entry, words, items);
        List<Element> answer = new ArrayList<>();
        answer.add(Element.of("h1", entry.question()).attr("lang", items.lang(entry)));
        answer.add(items.badges(entry));
        notes.general().ifPresent(answer::add);
        answer.add(Element.of("p", entry.shortAnswer()).css("short-answer").attr("lang", items.lang(entry)));
        entry.cautions().forEach(caution -> answer.add(notes.caution(caution)));
        answer.add(Element.of("h2", words.text("answer")));
        answer.add(Element.of("div")
                .css("answer")
                .attr("lang", items.lang(entry))
                .safe(HeadingLevels.below(renderer().answer(entry))));
        answer.add(notes.disclaimer());
        return answer;
    }

    private List<Element> around() {
        List<FaqEntry> related = entry.related().stream()
                .flatMap(id -> site.faqs.find(id).stream())
                .map(site::shown)
                .toList();
        List<Element> around = new ArrayList<>();
        new AuthorityList(site, entry, words).section().ifPresent(around::add);
        around.add(new EntryFacts(site, entry, words).section());
        links("elsewhere", site.elsewhere(entry)).ifPresent(around::add);
        links("related", related).ifPresent(around::add);
        otherLanguages().ifPresent(around::add);
        phrasings().ifPresent(around::add);
        return around;
    }

    private Optional<Element> links(String title, List<FaqEntry> others) {
        return section(
                title,
                Element.of("ul").css("links"),
                others.stream()
                        .map(other -> Element.of("li").add(items.link(other)).add(items.badges(other)))
                        .toList());
    }

    private Optional<Element> otherLanguages() {
        return section(
                "other-languages",
                Element.of("ul").css("links"),
                site.inOtherLanguages(entry).stream()
                        .map(other -> Element.of("li")
                                .add(Element.link(frame.to(site.pathOf(other)), Languages.ownName(other.language()))
                                        .attr("lang", other.language().value())
                                        .attr("hreflang", other.language().value())))
                        .toList());
    }

    private Optional<Element> phrasings() {
        return section(
                "phrasings",
                Element.of("ul").attr("lang", items.lang(entry)),
                entry.alternatePhrasings().stream()
                        .map(phrasing -> Element.of("li", phrasing))
                        .toList());
    }

    private Optional<Element> section(String title, Element list, List<Element> entries) {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(Element.of("section").add(Element.of("h2", words.text(title)), list.add(entries)));
    }

    private HtmlAnswer renderer() {
        return HtmlAnswer.renderer(id -> frame.to(target(id)));
    }

    /** A link to nothing is shown as text; lint warns of it. */
    private String target(EntryId id) {
        EntryId living = site.pack.redirects().getOrDefault(id, id);
        if (!site.has(living)) {
            throw new IllegalArgumentException("There is no entry \"" + id + "\" on this day");
        }
        return Paths.entry(living);
    }
}
