package org.legalfaq.examples.webservice;

import org.legalfaq.FaqRepository;
import org.legalfaq.examples.webservice.dto.PageDto;
import org.legalfaq.model.TopicPath;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.FaqQueryBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/topics/...} and {@code /api/jurisdictions/...}: lists without a question. */
@RestController
class ListController {
    private final FaqRepository faqs;
    private final PageMapper pages;

    ListController(FaqRepository faqs, PageMapper pages) {
        this.faqs = faqs;
        this.pages = pages;
    }

    /** Topics below the asked one count in. */
    @GetMapping("/api/topics/{*path}")
    PageDto byTopic(@PathVariable String path, Paging paging) {
        TopicPath topic = Parameter.read("path", path.substring(1), TopicPath::of);
        if (faqs.topics().stream().noneMatch(known -> known.path().equals(topic))) {
            throw new UnknownResourceException("There is no topic \"" + topic + "\"");
        }
        return list(FaqQuery.all().topic(topic).collapse(false), paging);
    }

    /** Of each family of entries the one that fits the place best. An unknown place is no error: the page says so. */
    @GetMapping("/api/jurisdictions/{tag}")
    PageDto byJurisdiction(@PathVariable String tag, Paging paging) {
        return list(Parameter.read("tag", tag, FaqQuery.all()::jurisdiction), paging);
    }

    private PageDto list(FaqQueryBuilder query, Paging paging) {
        return pages.map(faqs.search(paging.with(query).build()));
    }
}
