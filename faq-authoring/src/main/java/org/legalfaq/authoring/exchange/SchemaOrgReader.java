package org.legalfaq.authoring.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.model.Authority;
import org.legalfaq.model.EntryDates;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the questions of a schema.org FAQPage. Answers may be HTML, as search engines allow. */
final class SchemaOrgReader {
    private static final Set<String> KNOWN = Set.of(
            "@type",
            "@id",
            "name",
            "identifier",
            "inLanguage",
            "dateModified",
            "keywords",
            "about",
            "spatialCoverage",
            "acceptedAnswer");
    private static final Set<String> KNOWN_OF_ANSWER =
            Set.of("@type", "@id", "text", "abstract", "citation", "inLanguage", "encodingFormat");

    private final ImportRun run;

    SchemaOrgReader(ImportRun run) {
        this.run = run;
    }

    List<EntryDraft> read(String file) {
        List<EntryDraft> drafts = new ArrayList<>();
        JsonFile.read(file, run).ifPresent(tree -> {
            List<JsonNode> pages = new ArrayList<>();
            pages(tree, pages);
            if (pages.isEmpty()) {
                run.problem(
                        0,
                        "@type",
                        "no FAQPage",
                        "an object of the type FAQPage",
                        "Look whether this is the right file.");
            }
            var questions = JsonNodeFactory.instance.arrayNode();
            pages.forEach(page -> list(page.path("mainEntity")).forEach(questions::add));
            JsonItem.of(questions, "mainEntity", run)
                    .forEach(item -> question(item).ifPresent(drafts::add));
        });
        return drafts;
    }

    /** The page itself, one in a list of things, or one in a graph. */
    private static void pages(JsonNode node, List<JsonNode> pages) {
        if (isA(node, "FAQPage")) {
            pages.add(node);
        } else if (node.isArray()) {
            node.forEach(item -> pages(item, pages));
        } else if (node.isObject()) {
            pages(node.path("@graph"), pages);
        }
    }

    private Optional<EntryDraft> question(JsonItem item) {
        if (!isA(item.node(), "Question")) {
            run.problem(
                    item.row(),
                    "@type",
                    JsonItem.shown(item.node().path("@type")),
                    "a Question",
                    "Take the item out of mainEntity.");
            return Optional.empty();
        }
        Optional<String> name = item.needed("name");
        List<JsonNode> answers = list(item.node().path("acceptedAnswer"));
        if (answers.size() != 1) {
            run.problem(
                    item.row(),
                    "acceptedAnswer",
                    answers.size() + " answers",
                    "one answer",
                    "Leave the accepted answer only.");
            return Optional.empty();
        }
        JsonItem answer = new JsonItem(item.row(), "acceptedAnswer.", answers.get(0), run);
        Optional<String> text = answer.needed("text").flatMap(written -> markdown(written, answer));
        if (name.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        EntryDraft draft = new EntryDraft(item.row(), name.get(), text.get());
        draft.shortAnswer = answer.text("abstract");
        fields(item, draft);
        if (draft.language
                .orElse(run.settings().language())
                .equals(run.settings().language())) {
            List<Authority> authorities = list(answer.node().path("citation")).stream()
                    .flatMap(node -> SchemaOrgCitation.read(new JsonItem(item.row(), "citation.", node, run)).stream())
                    .toList();
            draft.more.add(builder -> builder.authorities(authorities));
        }
        item.loseAllBut(KNOWN);
        answer.loseAllBut(KNOWN_OF_ANSWER);
        return Optional.of(draft);
    }

    private Optional<String> markdown(String text, JsonItem answer) {
        boolean plain = answer.node().path("encodingFormat").asString("").equals("text/plain");
        String markdown = !plain && LooksLikeHtml.test(text)
                ? HtmlToMarkdown.convert(text, lost -> run.lose(answer.row(), "acceptedAnswer.text", lost))
                : MarkdownEscape.text(text);
        if (markdown.isBlank()) {
            run.problem(
                    answer.row(),
                    "acceptedAnswer.text",
                    "no text",
                    "a text",
                    "Write the text, or take the question out.");
        }
        return Optional.of(markdown).filter(written -> !written.isBlank());
    }

    private void fields(JsonItem item, EntryDraft draft) {
        item.text("identifier").ifPresent(text -> draft.id = id(text, item));
        draft.language = item.text("inLanguage")
                .flatMap(text ->
                        run.value(item.row(), "inLanguage", text, "a language such as \"en\"", LanguageTag::of));
        boolean translation = draft.language
                .filter(language -> !language.equals(run.settings().language()))
                .isPresent();
        List<String> keywords = item.texts("keywords");
        draft.more.add(builder -> builder.keywords(keywords));
        if (translation) {
            return;
        }
        item.text("dateModified")
                .flatMap(text -> run.value(item.row(), "dateModified", text, Days.EXPECTED, Days::of))
                .ifPresent(day -> draft.dates = new EntryDates(
                        Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        for (JsonNode node : list(item.node().path("about"))) {
            topic(new JsonItem(item.row(), "about.", node, run), draft);
        }
        for (JsonNode node : list(item.node().path("spatialCoverage"))) {
            place(new JsonItem(item.row(), "spatialCoverage.", node, run), draft);
        }
    }

    /** Others' identifiers may be anything. */
    private Optional<EntryId> id(String text, JsonItem item) {
        try {
            return Optional.of(EntryId.of(text));
        } catch (IllegalArgumentException e) {
            run.lose(item.row(), "identifier", "no slug, and not imported");
            return Optional.empty();
        }
    }

    private void topic(JsonItem term, EntryDraft draft) {
        Optional<String> code = term.node().isObject() ? term.text("termCode") : Optional.empty();
        Optional<String> name = term.node().isObject() ? term.text("name") : Optional.empty();
        if (code.isPresent()) {
            run.value(term.row(), "about.termCode", code.get(), "a topic such as \"criminal/dismissal\"", TopicPath::of)
                    .ifPresent(path -> draft.topic(path, name.orElse("")));
        } else if (name.isPresent()) {
            draft.topic(Slugs.topic(List.of(name.get())), name.get());
        } else {
            run.lose(term.row(), "about", "without a name, and not imported");
        }
    }

    /** The name of a place may mean many; only a code says whose law it is. */
    private void place(JsonItem place, EntryDraft draft) {
        Optional<String> code = place.node().isObject() ? place.text("identifier") : Optional.empty();
        if (code.isEmpty()) {
            run.lose(place.row(), "spatialCoverage", "without an ISO 3166 code as identifier, and not imported");
        }
        code.flatMap(text -> run.value(
                        place.row(),
                        "spatialCoverage.identifier",
                        text,
                        "an ISO 3166 code such as \"US-CA\"",
                        Jurisdiction::of))
                .ifPresent(draft.jurisdictions::add);
    }

    private static List<JsonNode> list(JsonNode node) {
        List<JsonNode> items = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(items::add);
        } else if (!node.isMissingNode() && !node.isNull()) {
            items.add(node);
        }
        return items;
    }

    private static boolean isA(JsonNode node, String type) {
        return list(node.path("@type")).stream()
                .map(JsonNode::asString)
                .anyMatch(name -> name.equals(type)
                        || name.equals("https://schema.org/" + type)
                        || name.equals("http://schema.org/" + type));
    }
}
