package org.legalfaq.authoring.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.TopicPath;
import org.legalfaq.render.HtmlAnswer;

/** The JSON export of phpMyFAQ: a list of records, one for each language of an entry and each of its categories. */
final class PhpMyFaqJson implements ForeignFormat {
    static final String PATH = " >> ";

    @Override
    public boolean tellsTextsApart(FaqEntry entry, ExportRun run) {
        return Validity.holdsOnRelease(entry, run);
    }

    @Override
    public String write(List<FaqEntry> entries, ExportRun run) {
        Map<EntryId, Integer> numbers = new LinkedHashMap<>();
        entries.forEach(entry -> numbers.putIfAbsent(entry.id(), numbers.size() + 1));
        List<Map<String, Object>> records = new ArrayList<>();
        for (FaqEntry entry : entries) {
            String answer = html(entry, run);
            String question = OneLine.of(entry.question());
            if (!question.equals(entry.question())) {
                run.lose(entry, "question", "line breaks and tabs became spaces");
            }
            for (TopicPath topic : entry.topics()) {
                Map<String, Object> faq = new LinkedHashMap<>();
                faq.put("id", numbers.get(entry.id()));
                faq.put("language", entry.language().value());
                faq.put("category", topic.value().replace("/", PATH));
                faq.put("keywords", keywords(entry, run));
                faq.put("question", question);
                faq.put("answer", escape(answer));
                faq.put("author", entry.askedBy().map(OneLine::of).orElse(""));
                faq.put("last_modified", "");
                records.add(Map.of("faq", faq));
            }
            entry.askedBy()
                    .filter(name -> !OneLine.of(name).equals(name))
                    .ifPresent(name -> run.lose(entry, "askedBy", "line breaks and tabs became spaces"));
        }
        return JsonFile.write(records);
    }

    @Override
    public List<EntryDraft> read(String file, ImportRun run) {
        return new PhpMyFaqReader(run).read(file);
    }

    private static String html(FaqEntry entry, ExportRun run) {
        String markdown = ForeignAnswer.markdown(entry, run);
        String html =
                HtmlAnswer.renderer().answer(entry.toBuilder().answer(markdown).build());
        ForeignAnswer.compareShort(entry, PhpMyFaqReader.markdown(html, lost -> {}), run);
        return html;
    }

    private static String keywords(FaqEntry entry, ExportRun run) {
        List<String> words = entry.keywords().stream()
                .map(word -> OneLine.of(word).replace(',', ' ').strip())
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (!words.equals(entry.keywords())) {
            run.lose(entry, "keywords", "commas and line breaks became spaces");
        }
        return String.join(", ", words);
    }

    /** As phpMyFAQ does it, but reversible: it leaves entities that are there already as they are. */
    private static String escape(String html) {
        return html.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
