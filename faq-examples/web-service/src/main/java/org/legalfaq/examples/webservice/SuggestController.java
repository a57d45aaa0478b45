package org.legalfaq.examples.webservice;

import java.util.List;
import java.util.Optional;
import org.legalfaq.FaqRepository;
import org.legalfaq.examples.webservice.dto.SuggestionDto;
import org.legalfaq.query.SuggestQuery;
import org.legalfaq.query.SuggestQueryBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/suggest}: completes what is typed into a search box. An empty box has no suggestions and is no mistake. */
@RestController
class SuggestController {
    private final FaqRepository faqs;
    private final PageMapper pages;

    SuggestController(FaqRepository faqs, PageMapper pages) {
        this.faqs = faqs;
        this.pages = pages;
    }

    @GetMapping("/api/suggest")
    List<SuggestionDto> suggest(@RequestParam String q, Filters filters, Optional<Integer> limit) {
        SuggestQueryBuilder typed = Parameter.read("q", q, SuggestQuery::text);
        SuggestQueryBuilder query = filters.with(typed);
        limit.ifPresent(value -> Parameter.read("limit", value, query::limit));
        return faqs.suggest(query.build()).stream().map(pages::suggestion).toList();
    }
}
