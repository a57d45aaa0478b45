package org.legalfaq.cli;

import org.legalfaq.FaqRepository;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.SearchHit;
import org.legalfaq.query.SearchPage;
import picocli.CommandLine.Command;

/** Lists what a reader's words find. */
@Command(
        name = "search",
        description = {
            "Lists the entries that words find, best first.",
            "Exit code: 0 some found, 1 nothing found, 2 the pack has errors."
        },
        footer = {"", "Example:  faq-cli search bundled bail money --limit 5"})
final class SearchCommand extends QueryCommand {
    @Override
    int run(FaqRepository faqs, FaqQuery query) {
        SearchPage found = faqs.search(query);
        if (json()) {
            printJson(Json.object()
                    .with("total", found.total())
                    .with("assumedJurisdiction", assumptionJson(found))
                    .with("hits", found.hits().stream().map(EntryJson::hit).toList())
                    .with("disclaimer", found.disclaimer().text())
                    .map());
        } else {
            print(faqs, found);
        }
        return found.hits().isEmpty() ? ExitCode.ATTENTION : ExitCode.OK;
    }

    private void print(FaqRepository faqs, SearchPage found) {
        Page page = page();
        if (found.hits().isEmpty()) {
            page.doubtful("Nothing found for \"" + text() + "\".");
        } else {
            page.title(found.hits().size() + " of " + found.total() + " for \"" + text() + "\"");
        }
        assumption(faqs, found).ifPresent(page::line);
        int number = 0;
        for (SearchHit hit : found.hits()) {
            new EntryPage(page, faqs).brief(String.format("%3d. ", ++number), hit.entry());
        }
        page.gap().line(found.disclaimer().text());
    }
}
