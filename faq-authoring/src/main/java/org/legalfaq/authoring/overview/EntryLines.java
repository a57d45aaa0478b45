package org.legalfaq.authoring.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.legalfaq.model.Authority;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Review;

/** One entry with its state of review and its authorities. */
final class EntryLines {
    private final PackTexts texts;

    EntryLines(PackTexts texts) {
        this.texts = texts;
    }

    void write(FaqEntry entry, Markdown page) {
        page.block("**" + Markdown.text(entry.question()) + "** `" + entry.id() + "`");
        List<String> items = new ArrayList<>();
        items.add(entry.jurisdictions().stream()
                        .map(place -> Markdown.text(texts.name(place)) + " (" + place + ")")
                        .collect(Collectors.joining(", "))
                + period(entry));
        items.add("reviewed: " + review(entry.review())
                + entry.dates().lawAsOf().map(day -> "; law as of " + day).orElse("")
                + entry.dates().reviewBy().map(day -> "; next review by " + day).orElse(""));
        for (FaqEntry translation : texts.translationsOf(entry)) {
            items.add("in " + PackTexts.name(translation.language()) + ": " + review(translation.review())
                    + (PackTexts.isOutdated(translation, entry) ? "; **outdated**" : ""));
        }
        entry.authorities().forEach(authority -> items.add(authority(authority)));
        page.items(items);
    }

    private static String period(FaqEntry entry) {
        return entry.dates().validFrom().map(day -> ", from " + day).orElse("")
                + entry.dates().validTo().map(day -> ", until " + day).orElse("");
    }

    static String review(Review review) {
        return word(review.how())
                + review.on().map(day -> " on " + day).orElse("")
                + review.by().map(by -> " by " + Markdown.text(by)).orElse("");
    }

    static String authority(Authority authority) {
        String cite = authority
                .url()
                .map(url -> Markdown.link(authority.cite(), url.toString()))
                .orElse(Markdown.text(authority.cite()));
        return cite + " – " + word(authority.type()) + ", " + authority.jurisdiction() + ", "
                + word(authority.checked());
    }

    /** As the pack's files write it, but with spaces. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
