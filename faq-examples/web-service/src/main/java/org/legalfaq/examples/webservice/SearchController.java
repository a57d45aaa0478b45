package org.legalfaq.examples.webservice;

import org.legalfaq.FaqRepository;
import org.legalfaq.examples.webservice.dto.PageDto;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/search}: the ranked list. */
@RestController
class SearchController {
    private final FaqRepository faqs;
    private final PageMapper pages;

    SearchController(FaqRepository faqs, PageMapper pages) {
        this.faqs = faqs;
        this.pages = pages;
    }

    @GetMapping("/api/search")
    PageDto search(@RequestParam String q, Filters filters, Paging paging) {
        return pages.map(
                faqs.search(paging.with(filters.with(Parameter.words(q))).build()));
    }
}
