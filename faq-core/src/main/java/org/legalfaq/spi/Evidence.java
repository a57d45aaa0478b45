package org.legalfaq.spi;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What speaks for and against the best hit of a query by relevance, whatever its page and order. The base of the
 * repository's confidence. {@link #NONE} if there is no hit or no query text.
 *
 * <p>The best text is the one that {@linkplain EngineHit#matched() matched} in the best hit. It holds a term if it
 * matches by that term, by a synonym of it or by a like spelling.
 *
 * <p>Evidence is of words. An engine that ranks by models, too, gives the scores that words alone give to its hits.
 *
 * @param best what the best hit's text scores by its words, 0 if it has none of them
 * @param second what the best hit of another family scores in comparison, 0 if there is none, {@code best} if that is less; if the
 *     best hit's text is preferred, of a hit whose text is, too
 * @param worth what the question is worth: how rare its terms are, added up, the ones that no text holds and the ones
 *     that do not say what it is about among them; on the scale of the scores, so that a text which accounts for all of
 *     the question scores about that much; above 0 if there is a hit
 * @param coverage the share of the query's terms that the best text holds, each weighted by how rare it is, 0 to 1;
 *     0 if the query has only words that do not say what it is about
 * @param matchedTerms the query's terms, as analysed, that the best text holds, not null
 * @param missingTerms the query's terms, as analysed, that it lacks, not null
 */
public record Evidence(
        double best,
        double second,
        double worth,
        double coverage,
        List<String> matchedTerms,
        List<String> missingTerms) {

    /** Nothing was found. */
    public static final Evidence NONE = new Evidence(0, 0, 0, 0, List.of(), List.of());

    /** Copies the lists. */
    public Evidence {
        matchedTerms = List.copyOf(requireNonNull(matchedTerms, "matchedTerms"));
        missingTerms = List.copyOf(requireNonNull(missingTerms, "missingTerms"));
    }
}
