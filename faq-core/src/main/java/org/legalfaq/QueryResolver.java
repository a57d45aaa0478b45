package org.legalfaq;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.internal.place.FoundPlace;
import org.legalfaq.internal.place.PlaceFinder;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.Topic;
import org.legalfaq.model.TopicPath;
import org.legalfaq.query.AssumedJurisdiction;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.FaqQueryBuilder;
import org.legalfaq.query.SuggestQuery;
import org.legalfaq.spi.EngineQuery;
import org.legalfaq.spi.EngineQueryBuilder;

/** Resolves what a query means in one pack: jurisdictions, places named, topics, pins and the order of languages. */
final class QueryResolver {
    /**
     * From which share of the best member's score a more general member of the family is shown instead. Without a place,
     * one state's rule is the better answer only where the general one hardly speaks of it.
     */
    private static final double BROADER_SHARE = 0.25;

    private final ContentPack pack;
    private final JurisdictionResolver jurisdictions;
    private final PlaceFinder places;
    private final Pins pins;
    private final LanguageGuess languages;

    QueryResolver(ContentPack pack) {
        this.pack = pack;
        this.jurisdictions = new JurisdictionResolver(pack.jurisdictions());
        this.places = new PlaceFinder(pack);
        this.pins = new Pins(pack);
        this.languages = new LanguageGuess(pack);
    }

    ResolvedQuery resolve(FaqQuery query, LocalDate date) {
        Optional<AskedJurisdiction> asked =
                query.jurisdiction().map(place -> jurisdictions.resolve(place, query.scope()));
        Optional<FoundPlace> found = query.jurisdictionHints()
                ? query.text().flatMap(places::find).filter(named -> isWhereAsked(named, asked))
                : Optional.empty();
        Optional<AskedJurisdiction> place = asked.or(
                () -> found.map(named -> jurisdictions.assume(named.assumed().jurisdiction())));
        Optional<AssumedJurisdiction> assumed = asked.isPresent() ? Optional.empty() : found.map(FoundPlace::assumed);
        Optional<LanguageTag> assumedLanguage =
                query.language().isPresent() ? Optional.empty() : query.text().flatMap(languages::of);
        LanguageTag language =
                query.language().or(() -> assumedLanguage).orElse(pack.info().mainLanguage());
        EngineQueryBuilder engineQuery = EngineQuery.builder(languageOrder(language), date)
                .text(found.map(FoundPlace::rest).or(query::text))
                .topics(withTopicsBelow(query.topics()))
                .pinned(query.text().flatMap(text -> pins.of(text, found.map(FoundPlace::rest))))
                .collapse(query.collapse())
                .broaderShare(BROADER_SHARE)
                .sort(query.sort())
                .facets(query.facets())
                .offset(query.offset())
                .limit(query.limit());
        if (!query.fields().isEmpty()) {
            engineQuery.fields(query.fields());
        }
        if (asked.isPresent()) {
            engineQuery.admissible(asked.map(AskedJurisdiction::admissible));
        } else {
            engineQuery.preferred(place.map(AskedJurisdiction::admissible).orElse(Map.of()));
        }
        return new ResolvedQuery(query, place, assumed, assumedLanguage, language, engineQuery.build(), pack);
    }

    ResolvedQuery resolve(SuggestQuery query, LocalDate date) {
        // Neither a language nor a place is guessed from half a word.
        FaqQueryBuilder question = FaqQuery.text(query.text())
                .scope(query.scope())
                .jurisdictionHints(false)
                .language(query.language().orElse(pack.info().mainLanguage()))
                .limit(query.limit());
        query.jurisdiction().ifPresent(question::jurisdiction);
        query.topics().forEach(question::topic);
        return resolve(question.build(), date);
    }

    /** A place beside the asked one is not where the reader is, but something the question is about. */
    private boolean isWhereAsked(FoundPlace named, Optional<AskedJurisdiction> asked) {
        Jurisdiction place = named.assumed().jurisdiction();
        return asked.map(AskedJurisdiction::self)
                .map(self -> self.equals(place)
                        || pack.jurisdictions().ancestors(self).contains(place))
                .orElse(true);
    }

    /** The asked language and its shorter forms, then those of the main language, which every entry has. */
    List<LanguageTag> languageOrder(LanguageTag asked) {
        Set<LanguageTag> order = new LinkedHashSet<>(asked.lookupChain());
        order.addAll(pack.info().mainLanguage().lookupChain());
        return new ArrayList<>(order);
    }

    private Set<TopicPath> withTopicsBelow(Set<TopicPath> asked) {
        Set<TopicPath> topics = new LinkedHashSet<>(asked);
        for (Topic topic : pack.topics()) {
            if (asked.stream().anyMatch(above -> above.includes(topic.path()))) {
                topics.add(topic.path());
            }
        }
        return topics;
    }
}
