package org.legalfaq.examples.quickstart;

import java.util.List;
import java.util.stream.Collectors;
import org.legalfaq.FaqRepository;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.Topic;
import org.legalfaq.model.TopicPath;

/** The tree of topics, and what belongs to one. */
final class TopicsPage {
    private final FaqRepository faqs;
    private final Places places;

    TopicsPage(FaqRepository faqs) {
        this.faqs = faqs;
        this.places = new Places(faqs);
    }

    String render() {
        TextBlock page = new TextBlock().gap().line("Topics").rule();
        int width = faqs.topics().stream()
                .mapToInt(topic -> topic.path().value().length())
                .max()
                .orElse(1);
        for (Topic topic : faqs.topics()) {
            int entries = faqs.byTopic(topic.path()).size();
            page.line(String.format("%-" + width + "s %4d  ", topic.path(), entries), label(topic));
        }
        return page.gap()
                .line("Questions of one topic: --list-topic and its path")
                .toString();
    }

    String entries(String path) {
        TopicPath topic = TopicPath.of(path);
        List<FaqEntry> entries = faqs.byTopic(topic);
        TextBlock page = new TextBlock().gap();
        if (entries.isEmpty()) {
            return page.line("No entry belongs to the topic \"" + topic + "\". --topics lists the topics.")
                    .toString();
        }
        String title = faqs.topics().stream()
                .filter(known -> known.path().equals(topic))
                .map(this::label)
                .findFirst()
                .orElse(path);
        page.line(title + " (" + topic + "): " + entries.size() + " entries").rule();
        for (FaqEntry entry : entries) {
            page.line("  - ", entry.question());
            page.line("    ", lawOf(entry) + "   --show " + entry.id());
        }
        return page.toString();
    }

    private String lawOf(FaqEntry entry) {
        return entry.jurisdictions().stream().map(places::name).collect(Collectors.joining(", "));
    }

    private String label(Topic topic) {
        LanguageTag language = faqs.pack().info().mainLanguage();
        return topic.label(language);
    }
}
