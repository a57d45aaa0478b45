package org.legalfaq.cli;

import java.util.List;
import org.legalfaq.FaqRepository;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.SuggestQuery;
import org.legalfaq.query.SuggestQueryBuilder;
import org.legalfaq.query.Suggestion;
import org.legalfaq.render.Highlights;
import picocli.CommandLine.Command;

/** Completes what a reader has typed so far. */
@Command(
        name = "suggest",
        description = {
            "Lists the questions that complete what a reader has typed so far.",
            "Exit code: 0 some found, 1 nothing found, 2 the pack has errors."
        },
        footer = {"", "Example:  faq-cli suggest bundled can charges be ref"})
final class SuggestCommand extends QueryCommand {
    @Override
    int run(FaqRepository faqs, FaqQuery query) {
        SuggestQueryBuilder typed = SuggestQuery.text(text()).limit(Math.min(query.limit(), SuggestQuery.MAX_LIMIT));
        query.jurisdiction().ifPresent(typed::jurisdiction);
        query.topics().forEach(typed::topic);
        query.language().ifPresent(typed::language);
        List<Suggestion> found = faqs.suggest(typed.build());
        if (json()) {
            printJson(Json.object()
                    .with(
                            "suggestions",
                            found.stream().map(SuggestCommand::json).toList())
                    .map());
        } else if (found.isEmpty()) {
            page().doubtful("No question continues \"" + text() + "\".");
        } else {
            found.forEach(this::print);
        }
        return found.isEmpty() ? ExitCode.ATTENTION : ExitCode.OK;
    }

    private void print(Suggestion suggestion) {
        page().line(suggestion.question());
        page().line("    " + suggestion.entry().id() + ": " + Highlights.text(suggestion.matched(), "[", "]"));
    }

    private static Object json(Suggestion suggestion) {
        return Json.object()
                .with("id", suggestion.entry().id().value())
                .with("question", suggestion.question())
                .with("matched", suggestion.matched().text())
                .map();
    }
}
