package org.legalfaq.query;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.legalfaq.model.Disclaimer;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.PackInfo;

/**
 * A part of the hits of a query, in the order that the query asks for.
 *
 * <p>Same pack, settings, query and date: same page, on every machine. Not a wire format.
 *
 * @param query what was asked, not null
 * @param hits the hits from the query's offset on, at most its limit, not null
 * @param total how many hits there are in all, at least 0
 * @param totalIsExact false if there may be more than {@code total}
 * @param jurisdiction what became of the asked jurisdiction; empty if none was asked for, not null
 * @param assumedJurisdiction the place that the query's text names; empty if it names none or several, or one was asked
 *     for, not null
 * @param assumedLanguage the language that the query was taken to be written in, because it asked for none and its words
 *     are not the main language's; empty if nothing was assumed, not null
 * @param spelling the query's text as it was probably meant, if the hits were found with other spellings of some words, not
 *     null
 * @param facets how many hits have which value, as far as the query asks, not null
 * @param disclaimer the notice that belongs on the page, not null
 * @param asOf the day for which the answers hold, not null
 * @param pack the pack they come from, not null
 */
public record SearchPage(
        FaqQuery query,
        List<SearchHit> hits,
        long total,
        boolean totalIsExact,
        Optional<JurisdictionResolution> jurisdiction,
        Optional<AssumedJurisdiction> assumedJurisdiction,
        Optional<LanguageTag> assumedLanguage,
        Optional<SpellingSuggestion> spelling,
        FacetCounts facets,
        Disclaimer disclaimer,
        LocalDate asOf,
        PackInfo pack) {

    /** Copies the hits. */
    public SearchPage {
        requireNonNull(query, "query");
        requireNonNull(jurisdiction, "jurisdiction");
        requireNonNull(assumedJurisdiction, "assumedJurisdiction");
        requireNonNull(assumedLanguage, "assumedLanguage");
        requireNonNull(spelling, "spelling");
        requireNonNull(facets, "facets");
        requireNonNull(disclaimer, "disclaimer");
        requireNonNull(asOf, "asOf");
        requireNonNull(pack, "pack");
        hits = List.copyOf(requireNonNull(hits, "hits"));
    }

    /**
     * Returns the first hit, which is the best one if the hits are in order of relevance.
     *
     * @return the first hit, empty if the page has none, never null
     */
    public Optional<SearchHit> first() {
        return hits.stream().findFirst();
    }
}
