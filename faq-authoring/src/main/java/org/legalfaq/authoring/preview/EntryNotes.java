package org.legalfaq.authoring.preview;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.legalfaq.model.Caution;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;

/** What must be said along with an answer. */
final class EntryNotes {
    private final Site site;
    private final FaqEntry entry;
    private final Wording words;
    private final Items items;

    EntryNotes(Site site, FaqEntry entry, Wording words, Items items) {
        this.site = site;
        this.entry = entry;
        this.words = words;
        this.items = items;
    }

    /** That the answer is a general one, so that nobody takes it for the law of their own state. */
    Optional<Element> general() {
        if (!site.isGeneral(entry)) {
            return Optional.empty();
        }
        boolean world = entry.jurisdictions().contains(Jurisdiction.WORLD);
        String places = entry.jurisdictions().stream()
                .filter(site::isGeneral)
                .map(place -> site.label(place, words))
                .collect(Collectors.joining(", "));
        return Optional.of(Element.of("p", world ? words.text("general.world") : words.text("general.long", places))
                .css("note"));
    }

    Element caution(Caution caution) {
        String type = caution.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Element.of("div")
                .css("caution " + type)
                .attr("role", "note")
                .add(
                        Element.of("p").add(Element.of("strong", words.word("caution", caution.type()))),
                        Element.of("p", caution.text()).attr("lang", items.lang(entry)));
    }

    Element disclaimer() {
        return Element.of("p", entry.disclaimer().text())
                .css("disclaimer")
                .attr("role", "note")
                .attr("lang", Languages.unlessSame(entry.disclaimer().language(), words.language()));
    }
}
