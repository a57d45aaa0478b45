package org.legalfaq.authoring.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;
import tools.jackson.databind.JsonNode;

/** Reads the export of phpMyFAQ. Records with one id and language are one text in several categories. */
final class PhpMyFaqReader {
    private static final Pattern PATH = Pattern.compile("\\s*>>\\s*|\\s*(?:&gt;){2}\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Set<String> KNOWN =
            Set.of("id", "language", "category", "keywords", "question", "answer", "author", "last_modified");

    private final ImportRun run;
    private final Map<String, EntryDraft> texts = new LinkedHashMap<>();
    private final Map<String, EntryDraft> sources = new LinkedHashMap<>();

    PhpMyFaqReader(ImportRun run) {
        this.run = run;
    }

    static String markdown(String html, Consumer<String> lost) {
        return ForeignMarkdown.withoutReferences(HtmlToMarkdown.convert(html, lost));
    }

    List<EntryDraft> read(String file) {
        Optional<JsonNode> tree = JsonFile.read(file, run);
        if (tree.isPresent() && !tree.get().isArray()) {
            run.problem(
                    0, "", JsonItem.shown(tree.get()), "a list of records", "Look whether this is the right format.");
        } else {
            tree.ifPresent(list -> JsonItem.of(list, "faq", run).forEach(this::read));
        }
        return nameTranslations();
    }

    private void read(JsonItem record) {
        record.loseAllBut(Set.of("faq"));
        JsonItem faq = record.object("faq");
        Optional<String> question = faq.needed("question");
        Optional<String> html = faq.needed("answer").map(PhpMyFaqReader::unescape);
        if (question.isEmpty() || html.isEmpty()) {
            return;
        }
        String answer = markdown(html.get(), lost -> run.lose(faq.row(), "answer", lost));
        if (answer.isBlank()) {
            run.problem(faq.row(), "answer", "no text", "a text", "Write the text, or take the record out.");
            return;
        }
        String number = faq.node().path("id").asString("");
        Optional<LanguageTag> language = faq.text("language")
                .flatMap(text -> run.value(faq.row(), "language", text, "a language such as \"en\"", LanguageTag::of));
        String key = number + "\t" + language.map(LanguageTag::value).orElse("") + "\t"
                + (number.isEmpty() ? faq.row() : "");
        EntryDraft known = texts.get(key);
        if (known != null && known.question.equals(question.get()) && known.answer.equals(answer)) {
            category(faq, known);
        } else if (known != null) {
            run.problem(
                    faq.row(),
                    "id",
                    "the id " + Quoted.text(number) + " of row " + known.row + " with another text",
                    "one text for an id and language",
                    "Give one of the two another id.");
        } else {
            EntryDraft draft = new EntryDraft(faq.row(), question.get(), answer);
            draft.language = language;
            draft.key = number.isEmpty() ? draft.key : Optional.of(number);
            texts.put(key, draft);
            category(faq, draft);
            rest(faq, draft);
        }
    }

    private void category(JsonItem faq, EntryDraft draft) {
        faq.text("category").ifPresent(path -> {
            List<String> names = List.of(PATH.split(path.strip(), -1)).stream()
                    .filter(name -> !name.isBlank())
                    .toList();
            if (!names.isEmpty()) {
                TopicPath topic = Slugs.topic(names);
                draft.topic(topic, names.get(names.size() - 1));
            }
        });
    }

    private void rest(JsonItem faq, EntryDraft draft) {
        List<String> keywords = faq.text("keywords")
                .map(text -> COMMA.splitAsStream(text)
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList())
                .orElse(List.of());
        draft.more.add(builder -> builder.keywords(keywords));
        faq.text("author").ifPresent(name -> draft.more.add(builder -> builder.askedBy(Optional.of(name))));
        if (faq.text("last_modified").isPresent()) {
            run.lose(faq.row(), "last_modified", "not imported: a change is no review");
        }
        faq.loseAllBut(KNOWN);
    }

    /** A translation has the id that its source gets, and nothing else of what it inherits. */
    private List<EntryDraft> nameTranslations() {
        Slugs slugs = new Slugs();
        List<EntryDraft> drafts = new ArrayList<>(texts.values());
        for (EntryDraft draft : drafts) {
            if (isMain(draft)) {
                draft.id = Optional.of(slugs.unique(draft.question, draft.row));
                draft.key.ifPresent(key -> sources.put(key, draft));
            }
        }
        for (EntryDraft draft : drafts) {
            if (!isMain(draft)) {
                draft.id = draft.key.map(sources::get).flatMap(source -> source.id);
                draft.topics.clear();
            }
        }
        return drafts;
    }

    private boolean isMain(EntryDraft draft) {
        return draft.language
                .orElse(run.settings().language())
                .equals(run.settings().language());
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#039;", "'")
                .replace("&amp;", "&");
    }
}
