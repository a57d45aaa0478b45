package org.legalfaq.examples.quickstart;

import java.util.List;
import org.legalfaq.FaqRepository;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.query.AskResult;
import org.legalfaq.query.SearchHit;
import org.legalfaq.query.SearchPage;

/** What a question comes to: an answer, a choice, or honestly nothing. */
final class AskPage {
    private final FaqRepository faqs;
    private final Places places;

    AskPage(FaqRepository faqs) {
        this.faqs = faqs;
        this.places = new Places(faqs);
    }

    String render(AskResult result) {
        return result.fold(
                match -> new AnswerPage(faqs).render(match.hit(), match.page()), this::choice, this::noAnswer);
    }

    private String choice(AskResult.Ambiguous result) {
        TextBlock page = head(result.page());
        page.line("More than one answer may fit. Did you mean ...").gap();
        list(page, result.candidates());
        page.gap().line("Read one with --show and its id, or ask again with a word more.");
        return foot(page, result);
    }

    private String noAnswer(AskResult.NoMatch result) {
        TextBlock page = head(result.page());
        page.line("Sorry: this FAQ has no answer to \"" + words(result.page()) + "\".");
        if (!result.closest().isEmpty()) {
            page.gap()
                    .line("The closest questions it does answer. They are not an answer to yours:")
                    .gap();
            list(page, result.closest());
        }
        return foot(page, result);
    }

    private TextBlock head(SearchPage result) {
        TextBlock page = new TextBlock().gap();
        result.jurisdiction()
                .filter(asked -> !asked.known())
                .ifPresent(asked -> page.line(places.unknown(asked)).gap());
        result.assumedJurisdiction()
                .ifPresent(place -> page.line(places.assumed(place)).gap());
        return page;
    }

    private void list(TextBlock page, List<SearchHit> hits) {
        for (SearchHit hit : hits) {
            FaqEntry entry = hit.entry();
            page.line("  - ", entry.question());
            page.line("    ", places.name(hit.matchedJurisdiction().tag()));
            page.line("    ", "--show " + entry.id());
        }
    }

    private static String foot(TextBlock page, AskResult result) {
        return page.gap().rule().line(result.disclaimer().text()).toString();
    }

    private static String words(SearchPage page) {
        return page.query().text().orElse("");
    }
}
