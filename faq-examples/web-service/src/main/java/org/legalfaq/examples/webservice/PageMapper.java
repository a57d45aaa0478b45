package org.legalfaq.examples.webservice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.legalfaq.FaqRepository;
import org.legalfaq.examples.webservice.dto.AssumedPlaceDto;
import org.legalfaq.examples.webservice.dto.FacetsDto;
import org.legalfaq.examples.webservice.dto.FitDto;
import org.legalfaq.examples.webservice.dto.HitDto;
import org.legalfaq.examples.webservice.dto.PageDto;
import org.legalfaq.examples.webservice.dto.PlaceDto;
import org.legalfaq.examples.webservice.dto.SuggestionDto;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;
import org.legalfaq.query.FacetCounts;
import org.legalfaq.query.JurisdictionMatch;
import org.legalfaq.query.SearchHit;
import org.legalfaq.query.SearchPage;
import org.legalfaq.query.SpellingSuggestion;
import org.legalfaq.query.Suggestion;
import org.legalfaq.render.Highlights;
import org.springframework.stereotype.Component;

/** Turns the library's pages and hits into what goes over the wire. */
@Component
class PageMapper {
    private final FaqRepository faqs;

    PageMapper(FaqRepository faqs) {
        this.faqs = faqs;
    }

    PageDto map(SearchPage page) {
        return new PageDto(
                page.total(),
                page.totalIsExact(),
                page.query().offset(),
                page.query().limit(),
                place(page),
                assumedPlace(page),
                page.spelling().map(SpellingSuggestion::text),
                hits(page.hits()),
                facets(page.facets()),
                page.disclaimer().text(),
                page.asOf());
    }

    /** What became of the place that was asked for. */
    Optional<PlaceDto> place(SearchPage page) {
        return page.jurisdiction()
                .map(asked -> new PlaceDto(
                        asked.requested().tag(),
                        asked.known(),
                        asked.applied().map(Jurisdiction::tag),
                        asked.applied().map(this::name)));
    }

    /** The place that the question names. */
    Optional<AssumedPlaceDto> assumedPlace(SearchPage page) {
        return page.assumedJurisdiction()
                .map(place ->
                        new AssumedPlaceDto(place.jurisdiction().tag(), name(place.jurisdiction()), place.words()));
    }

    List<HitDto> hits(List<SearchHit> hits) {
        return hits.stream().map(this::hit).toList();
    }

    /** Whose law an answer states, and how that fits the place that was asked for. */
    FitDto fit(SearchHit hit) {
        return fit(hit.matchedJurisdiction());
    }

    SuggestionDto suggestion(Suggestion suggestion) {
        return new SuggestionDto(
                suggestion.entry().id().value(),
                suggestion.question(),
                Highlights.html(suggestion.matched()),
                suggestion.language().served().value(),
                fit(suggestion.matchedJurisdiction()));
    }

    private FitDto fit(JurisdictionMatch match) {
        return new FitDto(match.tag().tag(), name(match.tag()), Names.of(match.kind()));
    }

    private HitDto hit(SearchHit hit) {
        return new HitDto(
                hit.entry().id().value(),
                hit.entry().question(),
                hit.entry().shortAnswer(),
                hit.language().served().value(),
                fit(hit),
                hit.pinned(),
                hit.score());
    }

    private static FacetsDto facets(FacetCounts counts) {
        return new FacetsDto(
                named(counts.topics(), TopicPath::value),
                named(counts.jurisdictions(), Jurisdiction::tag),
                named(counts.languages(), LanguageTag::value),
                named(counts.reviews(), Names::of));
    }

    private static <T> Map<String, Long> named(Map<T, Long> counts, Function<T, String> name) {
        Map<String, Long> named = new LinkedHashMap<>();
        counts.forEach((value, count) -> named.put(name.apply(value), count));
        return named;
    }

    private String name(Jurisdiction tag) {
        return faqs.pack().jurisdictions().label(tag, faqs.pack().info().mainLanguage());
    }
}
