package org.legalfaq.examples.quickstart;

import java.util.Optional;
import org.legalfaq.FaqRepository;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.query.LocalizedEntry;

/** Makes the page for a command. */
final class Page {
    private Page() {}

    static String of(FaqRepository faqs, Arguments arguments) {
        return switch (arguments.command()) {
            case ASK -> new AskPage(faqs).render(faqs.ask(arguments.question()));
            case SEARCH -> new ListPage(faqs).found(faqs.search(arguments.question()));
            case LIST -> new ListPage(faqs).all(faqs.search(arguments.list()));
            case TOPICS -> new TopicsPage(faqs).render();
            case LIST_TOPIC -> new TopicsPage(faqs).entries(arguments.subject());
            case SHOW -> show(faqs, arguments);
            case HELP -> Usage.TEXT;
        };
    }

    private static String show(FaqRepository faqs, Arguments arguments) {
        String id = arguments.subject();
        Optional<FaqEntry> entry = arguments
                .language()
                .map(language -> faqs.find(id, language).map(LocalizedEntry::entry))
                .orElseGet(() -> faqs.find(id));
        return entry.map(new AnswerPage(faqs)::render)
                .orElseGet(() -> new TextBlock()
                        .line("There is no entry \"" + id + "\". --list shows them all.")
                        .toString());
    }
}
