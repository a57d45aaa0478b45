package org.legalfaq.authoring.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.legalfaq.model.EntryDates;
import org.legalfaq.model.FaqEntry;

/** Whose law, as of when, and how it was reviewed. */
final class EntryFacts {
    private final Site site;
    private final FaqEntry entry;
    private final Wording words;

    EntryFacts(Site site, FaqEntry entry, Wording words) {
        this.site = site;
        this.entry = entry;
        this.words = words;
    }

    Element section() {
        EntryDates dates = entry.dates();
        List<Element> rows = new ArrayList<>();
        rows.add(row(
                "whose-law",
                entry.jurisdictions().stream()
                        .map(place -> site.label(place, words) + " (" + place + ")")
                        .collect(Collectors.joining(", "))));
        dates.lawAsOf().ifPresent(day -> rows.add(row("law-as-of", words.dateText(day))));
        dates.validFrom().ifPresent(day -> rows.add(row("valid-from", words.dateText(day))));
        dates.validTo().ifPresent(day -> rows.add(row("valid-to", words.dateText(day))));
        rows.add(row("reviewed", review()));
        dates.lastReviewed().ifPresent(day -> rows.add(row("last-reviewed", words.dateText(day))));
        dates.reviewBy()
                .ifPresent(day -> rows.add(row(
                        "review-by",
                        words.dateText(day) + (dates.overdueOn(site.date) ? " – " + words.text("overdue") : ""))));
        rows.add(row("from-pack", entry.origin().packId() + " " + entry.origin().packVersion()));
        rows.add(row("licence", entry.origin().license()));
        rows.add(row("id", entry.id().value()));
        return Element.of("section")
                .add(
                        Element.of("h2", words.text("facts")),
                        Element.of("table")
                                .add(
                                        Element.of("caption", words.text("facts.caption")),
                                        Element.of("tbody").add(rows)));
    }

    private String review() {
        return words.word("review", entry.review().how())
                + entry.review().by().map(by -> ", " + by).orElse("")
                + entry.review().on().map(on -> ", " + words.dateText(on)).orElse("");
    }

    private Element row(String key, String value) {
        return Element.of("tr").add(Element.of("th", words.text(key)).attr("scope", "row"), Element.of("td", value));
    }
}
