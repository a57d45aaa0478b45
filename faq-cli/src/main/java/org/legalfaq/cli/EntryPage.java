package org.legalfaq.cli;

import java.util.List;
import org.legalfaq.FaqRepository;
import org.legalfaq.model.Authority;
import org.legalfaq.model.EntryDates;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.render.PlainText;

/** Entries as text for people. */
final class EntryPage {
    private final Page page;
    private final Places places;

    EntryPage(Page page, FaqRepository faqs) {
        this.page = page;
        this.places = new Places(faqs);
    }

    /** One entry in two lines. */
    void brief(String marker, FaqEntry entry) {
        page.line(marker, entry.question());
        page.line(" ".repeat(marker.length()), places.of(entry) + "   " + entry.id());
    }

    void full(FaqEntry entry) {
        page.title(entry.question());
        page.line("Whose law   ", places.of(entry));
        period(entry.dates());
        entry.dates().lawAsOf().ifPresent(date -> page.line("Law as of   ", date.toString()));
        page.line("Reviewed    ", review(entry));
        entry.dates().reviewBy().ifPresent(date -> page.line("Review by   ", date.toString()));
        page.gap().title("In short").block("    ", entry.shortAnswer());
        page.gap().title("Answer").block("    ", PlainText.withCitations(entry));
        cautions(entry);
        authorities(entry.authorities());
        page.gap().line(entry.disclaimer().text());
    }

    private void cautions(FaqEntry entry) {
        if (!entry.cautions().isEmpty()) {
            page.gap().title("Take care");
            entry.cautions().forEach(caution -> page.line("  ! ", caution.text()));
        }
    }

    private void authorities(List<Authority> authorities) {
        if (!authorities.isEmpty()) {
            page.gap().title("Sources");
        }
        int number = 0;
        for (Authority authority : authorities) {
            String marker = "[" + ++number + "] ";
            page.line(
                    marker,
                    authority.cite() + " (" + EntryJson.word(authority.type()) + ", " + authority.jurisdiction() + ", "
                            + EntryJson.word(authority.checked()) + ")");
            authority.url().ifPresent(url -> page.line("    ", url.toString()));
        }
    }

    private static String review(FaqEntry entry) {
        return EntryJson.word(entry.review().how())
                + entry.review().by().map(by -> " by " + by).orElse("")
                + entry.review().on().map(on -> " on " + on).orElse("");
    }

    /** Only of texts that change on a day: an entry without dates holds whenever it is asked for. */
    private void period(EntryDates dates) {
        dates.validFrom().ifPresent(date -> page.line("Valid from  ", date.toString()));
        dates.validTo().ifPresent(date -> page.line("Valid to    ", date.toString()));
    }
}
