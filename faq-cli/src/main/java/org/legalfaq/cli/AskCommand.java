package org.legalfaq.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.legalfaq.FaqRepository;
import org.legalfaq.query.AskResult;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.SearchHit;
import picocli.CommandLine.Command;

/** Asks a question as a reader would. */
@Command(
        name = "ask",
        description = {
            "Asks a question, and prints the answer if there is one.",
            "Exit code: 0 one answer, 1 a choice or no answer, 2 the pack has errors."
        },
        footer = {"", "Example:  faq-cli ask bundled can the DA drop my case --jurisdiction US-CA"})
final class AskCommand extends QueryCommand {
    @Override
    int run(FaqRepository faqs, FaqQuery query) {
        AskResult result = faqs.ask(query);
        if (json()) {
            printJson(asJson(result));
        } else {
            print(faqs, result);
        }
        return result.answer().isPresent() ? ExitCode.OK : ExitCode.ATTENTION;
    }

    private void print(FaqRepository faqs, AskResult result) {
        Page page = page();
        assumption(faqs, result.page()).ifPresent(text -> page.line(text).gap());
        String sure = String.format(
                Locale.ROOT, "confidence %.2f", result.confidence().value());
        List<SearchHit> others = result.fold(
                match -> {
                    new EntryPage(page, faqs).full(match.hit().entry());
                    page.gap().line("(" + sure + ", " + match.hit().entry().id() + ")");
                    return List.<SearchHit>of();
                },
                ambiguous -> {
                    page.doubtful("Did you mean (" + sure + "):");
                    return ambiguous.candidates();
                },
                noMatch -> {
                    page.doubtful("No answer to \"" + text() + "\" (" + sure + ").");
                    return noMatch.closest();
                });
        others.forEach(hit -> new EntryPage(page, faqs).brief("  - ", hit.entry()));
        if (result.answer().isEmpty()) {
            page.gap().line(result.disclaimer().text());
        }
    }

    private static Map<String, Object> asJson(AskResult result) {
        String kind = result.fold(match -> "match", ambiguous -> "ambiguous", noMatch -> "no-match");
        List<SearchHit> others =
                result.fold(match -> List.of(), AskResult.Ambiguous::candidates, AskResult.NoMatch::closest);
        return Json.object()
                .with("result", kind)
                .with("confidence", result.confidence().value())
                .with("assumedJurisdiction", assumptionJson(result.page()))
                .with("entry", result.answer().map(hit -> EntryJson.full(hit.entry())))
                .with("others", others.stream().map(EntryJson::hit).toList())
                .with("disclaimer", result.disclaimer().text())
                .map();
    }
}
