package org.legalfaq;

import java.util.List;
import java.util.Optional;
import org.legalfaq.internal.load.DisclaimerChoice;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Disclaimer;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.query.AssumedJurisdiction;
import org.legalfaq.query.FamilyMember;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.JurisdictionMatch;
import org.legalfaq.query.LanguageMatch;
import org.legalfaq.query.SearchHit;
import org.legalfaq.query.SearchPage;
import org.legalfaq.query.Suggestion;
import org.legalfaq.spi.EngineHit;
import org.legalfaq.spi.EngineQuery;
import org.legalfaq.spi.EngineResult;
import org.legalfaq.spi.EngineSuggestion;

/**
 * A query with its meaning in one pack, which turns the engine's positions back into entries.
 *
 * @param query the query as asked
 * @param place the reader's place, if one was given or is named in the text
 * @param assumed how the text names it, if it was not given
 * @param assumedLanguage the language that the reader seems to write, if none was asked for and it is not the main one
 * @param language the language asked for or assumed, or the main one
 * @param engineQuery what the engine is asked
 * @param pack the pack
 */
record ResolvedQuery(
        FaqQuery query,
        Optional<AskedJurisdiction> place,
        Optional<AssumedJurisdiction> assumed,
        Optional<LanguageTag> assumedLanguage,
        LanguageTag language,
        EngineQuery engineQuery,
        ContentPack pack) {

    SearchPage page(EngineResult result) {
        return new SearchPage(
                query,
                result.hits().stream().map(this::hit).toList(),
                result.total(),
                result.totalIsExact(),
                assumed.isPresent() ? Optional.empty() : place.map(AskedJurisdiction::resolution),
                assumed,
                assumedLanguage,
                Corrections.of(query.text().orElse(""), result.respellings()),
                result.facets(),
                disclaimer(),
                engineQuery.date(),
                pack.info());
    }

    private Disclaimer disclaimer() {
        List<Jurisdiction> places =
                place.flatMap(found -> found.resolution().applied()).stream().toList();
        return new DisclaimerChoice(
                        pack.jurisdictions(), pack.disclaimers(), pack.info().mainLanguage())
                .choose(language, places);
    }

    /** The engine's query for everything at once. */
    EngineQuery unpaged() {
        return engineQuery.toBuilder()
                .offset(0)
                .limit(Math.max(1, pack.entries().size()))
                .build();
    }

    /** The engine's query with the words that name the place, too. */
    EngineQuery withWholeText() {
        return engineQuery.toBuilder().text(query.text()).build();
    }

    /** Tells whether the engine's query lacks words that only name the place. */
    boolean leavesWordsOut() {
        return !engineQuery.text().equals(query.text());
    }

    /** The words that were searched for: the text, as a rule without those that name the place. */
    String searched() {
        return engineQuery.text().orElse("");
    }

    private SearchHit hit(EngineHit hit) {
        List<FaqEntry> texts = pack.entries();
        FaqEntry shown = texts.get(hit.shown());
        return new SearchHit(
                shown,
                texts.get(hit.matched()),
                hit.score(),
                jurisdiction(shown),
                new LanguageMatch(language, shown.language()),
                hit.highlights(),
                hit.members().stream().map(texts::get).map(this::member).toList(),
                hit.pinned());
    }

    Suggestion suggestion(EngineSuggestion suggested) {
        FaqEntry shown = pack.entries().get(suggested.shown());
        return new Suggestion(
                shown,
                pack.entries().get(suggested.matched()),
                suggested.highlight(),
                jurisdiction(shown),
                new LanguageMatch(language, shown.language()));
    }

    private FamilyMember member(FaqEntry entry) {
        return new FamilyMember(entry, jurisdiction(entry));
    }

    private JurisdictionMatch jurisdiction(FaqEntry entry) {
        return place.map(found -> assumed.isPresent() ? found.matchAny(entry) : found.match(entry))
                .orElseGet(() -> new JurisdictionMatch(entry.jurisdictions().get(0), JurisdictionMatch.Kind.UNASKED));
    }
}
