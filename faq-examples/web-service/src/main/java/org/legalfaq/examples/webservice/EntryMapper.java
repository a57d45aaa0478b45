package org.legalfaq.examples.webservice;

import java.util.List;
import java.util.stream.IntStream;
import org.legalfaq.FaqRepository;
import org.legalfaq.examples.webservice.dto.AuthorityDto;
import org.legalfaq.examples.webservice.dto.CautionDto;
import org.legalfaq.examples.webservice.dto.DatesDto;
import org.legalfaq.examples.webservice.dto.EntryDto;
import org.legalfaq.examples.webservice.dto.LinkDto;
import org.legalfaq.examples.webservice.dto.OriginDto;
import org.legalfaq.examples.webservice.dto.ReviewDto;
import org.legalfaq.model.Authority;
import org.legalfaq.model.EntryDates;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.TopicPath;
import org.legalfaq.render.HtmlAnswer;
import org.springframework.stereotype.Component;

/** Turns the library's entries into what goes over the wire. */
@Component
class EntryMapper {
    private final FaqRepository faqs;
    private final HtmlAnswer html;

    EntryMapper(FaqRepository faqs, HtmlAnswer html) {
        this.faqs = faqs;
        this.html = html;
    }

    EntryDto map(FaqEntry entry) {
        return new EntryDto(
                entry.id().value(),
                entry.language().value(),
                entry.question(),
                entry.shortAnswer(),
                html.answer(entry),
                html.authorities(entry),
                entry.jurisdictions().stream().map(Jurisdiction::tag).toList(),
                entry.topics().stream().map(TopicPath::value).toList(),
                authorities(entry.authorities()),
                entry.cautions().stream()
                        .map(caution -> new CautionDto(Names.of(caution.type()), caution.text()))
                        .toList(),
                faqs.related(entry.id()).stream()
                        .map(other -> new LinkDto(other.id().value(), other.question()))
                        .toList(),
                new ReviewDto(
                        Names.of(entry.review().how()),
                        entry.review().by(),
                        entry.review().on()),
                dates(entry.dates()),
                entry.disclaimer().text(),
                new OriginDto(
                        entry.origin().packId(),
                        entry.origin().packVersion(),
                        entry.origin().license()));
    }

    /** Numbered as the answer cites them. */
    private static List<AuthorityDto> authorities(List<Authority> authorities) {
        return IntStream.range(0, authorities.size())
                .mapToObj(i -> authority(i + 1, authorities.get(i)))
                .toList();
    }

    private static AuthorityDto authority(int number, Authority authority) {
        return new AuthorityDto(
                number,
                Names.of(authority.type()),
                authority.cite(),
                authority.url(),
                authority.jurisdiction().tag(),
                Names.of(authority.checked()));
    }

    private static DatesDto dates(EntryDates dates) {
        return new DatesDto(
                dates.lastReviewed(), dates.reviewBy(), dates.lawAsOf(), dates.validFrom(), dates.validTo());
    }
}
