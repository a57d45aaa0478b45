package org.legalfaq.authoring.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;

/** Entries as items of lists, and the labels that say whose law they state. */
final class Items {
    private final Site site;
    private final Wording words;
    private final Frame frame;

    Items(Site site, Wording words, Frame frame) {
        this.site = site;
        this.words = words;
        this.frame = frame;
    }

    Element list(List<FaqEntry> entries) {
        return Element.of("ul").css("entries").add(entries.stream().map(this::item));
    }

    Element item(FaqEntry entry) {
        return Element.of("li")
                .add(
                        link(entry).css("question"),
                        Element.of("p", entry.shortAnswer()).attr("lang", lang(entry)),
                        badges(entry));
    }

    Element link(FaqEntry entry) {
        return Element.link(frame.to(site.pathOf(entry)), entry.question())
                .attr("lang", lang(entry))
                .attr("hreflang", lang(entry));
    }

    Optional<String> lang(FaqEntry entry) {
        return Languages.unlessSame(entry.language(), words.language());
    }

    /** Whose law it is, and what an editor must look at. */
    Element badges(FaqEntry entry) {
        List<Element> badges = new ArrayList<>();
        for (Jurisdiction place : entry.jurisdictions()) {
            badges.add(Element.of("span", site.label(place, words)).css("badge place"));
        }
        if (site.isGeneral(entry)) {
            badges.add(Element.of("span", words.text("general")).css("badge general"));
        }
        if (entry.dates().overdueOn(site.date)) {
            badges.add(Element.of("span", words.text("overdue")).css("badge warn"));
        }
        if (site.isFallback(entry)) {
            badges.add(Element.of("span", words.text("untranslated")).css("badge warn"));
        }
        if (site.isOutdated(entry)) {
            badges.add(Element.of("span", words.text("outdated")).css("badge warn"));
        }
        return Element.of("p").css("badges").add(badges);
    }
}
