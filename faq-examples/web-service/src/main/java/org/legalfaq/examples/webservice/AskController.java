package org.legalfaq.examples.webservice;

import java.util.List;
import org.legalfaq.FaqRepository;
import org.legalfaq.examples.webservice.dto.AskDto;
import org.legalfaq.query.AskResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/ask}: one answer, a choice of answers, or honestly none. */
@RestController
class AskController {
    private final FaqRepository faqs;
    private final EntryMapper entries;
    private final PageMapper pages;

    AskController(FaqRepository faqs, EntryMapper entries, PageMapper pages) {
        this.faqs = faqs;
        this.entries = entries;
        this.pages = pages;
    }

    @GetMapping("/api/ask")
    AskDto ask(@RequestParam String q, Filters filters) {
        AskResult result = faqs.ask(filters.with(Parameter.words(q)).build());
        return new AskDto(
                result.fold(match -> "match", ambiguous -> "ambiguous", noMatch -> "no-match"),
                q,
                pages.place(result.page()),
                pages.assumedPlace(result.page()),
                result.answer().map(pages::fit),
                result.answer().map(hit -> entries.map(hit.entry())),
                pages.hits(
                        result.fold(match -> List.of(), AskResult.Ambiguous::candidates, AskResult.NoMatch::closest)),
                result.disclaimer().text(),
                result.page().asOf());
    }
}
