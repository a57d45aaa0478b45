package org.legalfaq;

import java.util.List;
import java.util.Optional;
import org.legalfaq.internal.load.DisclaimerChoice;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Disclaimer;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
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
 * @param asked the reader's place, if one was given
 * @param assumedLanguage the language that the reader seems to write, if none was asked for and it is not the main one
 * @param language the language asked for or assumed, or the main one
 * @param engineQuery what the engine is asked
 * @param pack the pack
 */
record ResolvedQuery(
        FaqQuery query,
        Optional<AskedJurisdiction> asked,
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
                asked.map(AskedJurisdiction::resolution),
                assumedLanguage,
                Corrections.of(query.text().orElse(""), result.respellings()),
                disclaimer(),
                engineQuery.date(),
                pack.info());
    }

    private Disclaimer disclaimer() {
        List<Jurisdiction> place =
                asked.flatMap(found -> found.resolution().applied()).stream().toList();
        return new DisclaimerChoice(
                        pack.jurisdictions(), pack.disclaimers(), pack.info().mainLanguage())
                .choose(language, place);
    }

    /** The engine's query for everything at once. */
    EngineQuery unpaged() {
        return new EngineQuery(
                engineQuery.text(),
                engineQuery.admissible(),
                engineQuery.topics(),
                engineQuery.languages(),
                engineQuery.date(),
                engineQuery.collapse(),
                engineQuery.broaderShare(),
                0,
                Math.max(1, pack.entries().size()));
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
                hit.members().stream().map(texts::get).map(this::member).toList());
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
        return asked.map(place -> place.match(entry))
                .orElseGet(() -> new JurisdictionMatch(entry.jurisdictions().get(0), JurisdictionMatch.Kind.UNASKED));
    }
}
