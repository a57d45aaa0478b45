package org.legalfaq.authoring.preview;

import java.net.URI;
import java.util.Optional;
import org.legalfaq.model.Authority;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.render.HtmlAnswer;

/** What an entry rests on, where the references of its answer lead. */
final class AuthorityList {
    private final Site site;
    private final FaqEntry entry;
    private final Wording words;

    AuthorityList(Site site, FaqEntry entry, Wording words) {
        this.site = site;
        this.entry = entry;
        this.words = words;
    }

    Optional<Element> section() {
        if (entry.authorities().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Element.of("section")
                .add(
                        Element.of("h2", words.text("authorities")),
                        Element.of("ol")
                                .css("authorities")
                                .add(entry.authorities().stream().map(this::item))));
    }

    private Element item(Authority authority) {
        Element cite = authority
                .url()
                .filter(AuthorityList::isWeb)
                .map(url -> Element.link(url.toString(), authority.cite()).attr("rel", "noreferrer"))
                .orElseGet(() -> Element.of("cite", authority.cite()));
        return Element.of("li")
                .attr("id", HtmlAnswer.anchor(entry, authority))
                .add(
                        cite,
                        Element.of(
                                        "p",
                                        words.word("type", authority.type()) + " · "
                                                + site.label(authority.jurisdiction(), words) + " · "
                                                + words.word("checked", authority.checked()))
                                .css("note"));
    }

    private static boolean isWeb(URI url) {
        return "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
    }
}
