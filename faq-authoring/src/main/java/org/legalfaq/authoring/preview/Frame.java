package org.legalfaq.authoring.preview;

import java.util.List;
import java.util.stream.Stream;
import org.legalfaq.model.Disclaimer;

/** What stands around the content of every page. */
final class Frame {
    /** Nothing but the site's own files, and no script or style in a page, whatever got into it. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "base-uri 'none'; form-action 'self'";

    private final Site site;
    private final Wording words;
    private final String path;

    Frame(Site site, Wording words, String path) {
        this.site = site;
        this.words = words;
        this.path = path;
    }

    String to(String other) {
        return Paths.relative(path, other);
    }

    PreviewFile page(String title, List<Element> content) {
        return page(title, List.of(), content);
    }

    PreviewFile page(String title, List<Element> moreHead, List<Element> content) {
        Element html = Element.of("html")
                .attr("lang", words.language().value())
                .add(
                        head(title).add(moreHead),
                        Element.of("body")
                                .add(
                                        Element.link("#content", words.text("skip"))
                                                .css("skip"),
                                        header(),
                                        Element.of("main")
                                                .attr("id", "content")
                                                .attr("tabindex", "-1")
                                                .add(content),
                                        footer()));
        return new PreviewFile(path, "<!DOCTYPE html>\n" + html);
    }

    private Element head(String title) {
        String packTitle = site.pack.info().title();
        return Element.of("head")
                .add(
                        Element.of("meta").attr("charset", "utf-8"),
                        Element.of("meta")
                                .attr("http-equiv", "Content-Security-Policy")
                                .attr("content", POLICY),
                        Element.of("meta")
                                .attr("name", "viewport")
                                .attr("content", "width=device-width, initial-scale=1"),
                        Element.of("meta").attr("name", "color-scheme").attr("content", "light dark"),
                        Element.of("meta").attr("name", "referrer").attr("content", "no-referrer"),
                        Element.of("title", title.equals(packTitle) ? title : title + " – " + packTitle),
                        Element.of("link").attr("rel", "icon").attr("href", to(Paths.ICON)),
                        Element.of("link").attr("rel", "stylesheet").attr("href", to(Paths.STYLE)));
    }

    private Element header() {
        return Element.of("header")
                .css("site")
                .add(
                        Element.of("div")
                                .css("brand")
                                .add(
                                        content(Element.link(
                                                to(Paths.START),
                                                site.pack.info().title())),
                                        Element.of("span", words.text("preview"))
                                                .css("badge")),
                        Element.of("nav")
                                .attr("aria-label", words.text("nav"))
                                .add(Element.link(to(Paths.QUESTIONS), words.text("questions"))),
                        searchForm());
    }

    private Element searchForm() {
        return Element.of("form")
                .attr("role", "search")
                .attr("action", to(Paths.QUESTIONS))
                .attr("method", "get")
                .add(
                        Element.of("label", words.text("search.label"))
                                .attr("for", "q")
                                .css("hidden-label"),
                        Element.of("input")
                                .attr("type", "search")
                                .attr("id", "q")
                                .attr("name", "q")
                                .attr("autocomplete", "off")
                                .attr("placeholder", words.text("search.placeholder")),
                        Element.of("button", words.text("search.button")).attr("type", "submit"));
    }

    private Element footer() {
        return Element.of("footer")
                .css("site")
                .add(
                        disclaimer(),
                        Element.of(
                                        "p",
                                        words.text(
                                                "made-from",
                                                site.pack.info().title(),
                                                site.pack.info().version()))
                                .text(" " + words.text("as-of") + " ")
                                .add(words.date(site.date))
                                .text("."));
    }

    /** The pack's own words are in the pack's language, whatever the language of the page. */
    private Element content(Element element) {
        return element.attr("lang", Languages.unlessSame(site.pack.info().mainLanguage(), words.language()));
    }

    private Element disclaimer() {
        Disclaimer notice = Stream.of(words.language(), site.pack.info().mainLanguage())
                .flatMap(wanted -> site.pack.disclaimers().stream()
                        .filter(found -> found.jurisdiction().isEmpty())
                        .filter(found -> wanted.lookupChain().contains(found.language())))
                .findFirst()
                .orElse(site.pack.disclaimers().get(0));
        return Element.of("p", notice.text()).attr("lang", Languages.unlessSame(notice.language(), words.language()));
    }
}
