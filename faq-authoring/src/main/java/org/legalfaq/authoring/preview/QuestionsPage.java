package org.legalfaq.authoring.preview;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legalfaq.model.FaqEntry;

/**
 * All questions; and with JavaScript the search, which shows those that fit the words in the address. The page is its own index, so
 * that it works from a file, where scripts may read no other one.
 */
final class QuestionsPage {
    private static final String BETWEEN = "|";

    private final Site site;
    private final Wording words;
    private final Frame frame;

    QuestionsPage(Site site) {
        this.site = site;
        this.words = site.wording;
        this.frame = new Frame(site, words, Paths.QUESTIONS);
    }

    PreviewFile file() {
        Element script =
                Element.of("script").attr("src", frame.to(Paths.SCRIPT)).attr("defer", "");
        Element status = Element.of("p", words.text("search.all", words.count("count", site.entries.size())))
                .css("lead")
                .attr("id", "status")
                .attr("role", "status")
                .attr("data-found", words.text("search.found"))
                .attr("data-one", words.text("search.found-one"))
                .attr("data-none", words.text("search.none"));
        return frame.page(
                words.text("questions"),
                List.of(script),
                List.of(
                        new Trail(site, words, frame).toStart(),
                        Element.of("h1", words.text("questions")),
                        status,
                        Element.of("p", words.text("search.hint"))
                                .css("note")
                                .attr("id", "search-hint")
                                .attr("hidden", ""),
                        Element.of("noscript")
                                .add(Element.of("p", words.text("search.no-script"))
                                        .css("note")),
                        list()));
    }

    private Element list() {
        Items items = new Items(site, words, frame);
        return Element.of("ul")
                .css("entries")
                .attr("id", "questions")
                .add(site.entries.stream()
                        .map(entry -> items.item(entry)
                                .attr("data-phrasings", joined(entry.alternatePhrasings().stream()))
                                .attr("data-keywords", joined(keywords(entry)))));
    }

    private Stream<String> keywords(FaqEntry entry) {
        return Stream.concat(
                entry.keywords().stream(), entry.jurisdictions().stream().map(place -> site.label(place, words)));
    }

    private static String joined(Stream<String> texts) {
        return texts.map(text -> text.replace(BETWEEN, " ")).collect(Collectors.joining(BETWEEN));
    }
}
