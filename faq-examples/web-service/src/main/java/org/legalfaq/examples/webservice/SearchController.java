package org.legalfaq.examples.webservice;

import java.util.List;
import org.legalfaq.FaqRepository;
import org.legalfaq.examples.webservice.dto.PageDto;
import org.legalfaq.query.Facet;
import org.legalfaq.query.FaqQueryBuilder;
import org.legalfaq.query.SortOrder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/search}: the ranked list. {@code facets} asks for counts, such as {@code topic,jurisdiction}; {@code sort} is
 * {@code relevance}, {@code last-reviewed} or {@code pack-order}.
 */
@RestController
class SearchController {
    private final FaqRepository faqs;
    private final PageMapper pages;

    SearchController(FaqRepository faqs, PageMapper pages) {
        this.faqs = faqs;
        this.pages = pages;
    }

    @GetMapping("/api/search")
    PageDto search(
            @RequestParam String q,
            @RequestParam(defaultValue = "") List<String> facets,
            @RequestParam(defaultValue = "relevance") String sort,
            Filters filters,
            Paging paging) {
        FaqQueryBuilder query = paging.with(filters.with(Parameter.words(q)));
        for (String facet : facets) {
            Facet counted = Parameter.read("facets", facet, name -> Names.constant(Facet.class, name));
            query.facets(counted);
        }
        query.sort(Parameter.read("sort", sort, name -> Names.constant(SortOrder.class, name)));
        return pages.map(faqs.search(query.build()));
    }
}
