package org.legalfaq.spi;

import java.util.List;

/**
 * Filters, ranks, groups and counts the texts of one pack. It knows texts by their position in
 * {@link org.legalfaq.model.ContentPack#entries()}.
 *
 * <p>The engine does all of that; the repository resolves what was asked beforehand and turns positions into entries
 * afterwards, and never ranks, filters or cuts. Same pack and query: same result, on every machine. Ties in score are
 * broken by pack order. Implementations are safe for use by several threads.
 */
public interface SearchEngine extends AutoCloseable {

    /**
     * Answers a query.
     *
     * <p>Which texts are admissible: those that hold on the query's date, have one of its admissible jurisdictions and
     * one of its topics, and are in the first of the query's languages that their entry has a text in on that date.
     * Language tags are compared as they are; {@code en} does not stand for {@code en-GB}.
     *
     * <p>Which of them match: without text, all; with text, those that share a term with it in one of the query's
     * {@linkplain EngineQuery#fields() fields}. Terms are words as the text's language analyses them, without its
     * function words unless there are no others; a text without any word matches nothing. A term is also shared by a
     * synonym, and, if no text of the pack holds it, by the closest spellings of the text's language. A synonym that the
     * pack limits to a jurisdiction counts in every text if the reader is there (at the smallest of the distances of the
     * query's admissible or else preferred jurisdictions, or below it), else in the texts for that jurisdiction and those
     * below it. Of the terms that no text holds, only the first 30 need be tried for like spellings; no other term is left
     * out, however long the text. Score, highlights and evidence come from the same fields.
     *
     * <p>The pinned text: with jurisdictions, admissible or preferred, the admissible text of the pinned entry's family
     * with the smallest distance among those that have one (ties: the entry's own, then pack order); without, the
     * admissible text of the entry. There may be none. It counts as matching, with score 0 if it shares no term.
     *
     * <p>An engine may rank by models, too: an {@link EmbeddingModel} also makes admissible texts match that are near in
     * meaning, a {@link Reranker} changes the order. Neither widens what is admissible, and {@link Evidence} stays that of
     * the words.
     *
     * <p>A text is preferred if one of its jurisdictions is, or if none is preferred at all.
     *
     * <p>Grouping, if the query collapses: a hit is a family. Its score is that of its best matching member, preferred
     * ones before others (ties: pack order). The shown member is the pinned text if it is one of them; else, with
     * admissible jurisdictions, the admissible one with the smallest distance, matching or not (ties: the better score, 0
     * if it does not match; then pack order); with preferred jurisdictions, the one chosen likewise among the admissible
     * members that have a distance, if there are any; and in all other cases the broadest of the other members that
     * match, score at least {@link EngineQuery#broaderShare()} of the best, and have a jurisdiction above one of the best
     * member's; if there is none, the best member itself. The broadest is the one whose jurisdiction has the fewest above
     * it (ties: the better score, then pack order). If the query does not collapse, each matching text is a hit of its
     * own.
     *
     * <p>Order by relevance: the hit that shows the pinned text, then the hits whose matched text is preferred, then the
     * others; among them with text by score, without text by distance of the shown member in the admissible
     * jurisdictions (0 if any is admissible); then pack order of the shown member. By last review: that of the shown
     * member, latest first, those without one last, then by relevance. In pack order: that of the shown member.
     *
     * <p>Facets: a hit counts once for each value that one of its matching members has; for topics, those above a
     * member's topics are values, too. All pages are counted.
     *
     * @param query the resolved query, not null
     * @return the result, never null
     */
    EngineResult search(EngineQuery query);

    /**
     * Completes what a reader has typed so far with questions and alternate phrasings. Of the query, only its text,
     * languages, date, topics, admissible jurisdictions and limit play a part; without text nothing is suggested.
     *
     * <p>The text is read as words as the phrasing's language writes them, without case and accents, but in their own
     * forms. Its last word may also be the beginning of a longer one. If no phrasing of the pack in that language
     * holds a word in this way, it stands for the closest ones: as in {@link #search}, but in their own forms, and the
     * last word is compared with the beginnings of words. A text of more than 50 words completes nothing.
     *
     * <p>Which phrasings complete the text, best level first:
     *
     * <ol>
     *   <li>those that begin with its words in a row,
     *   <li>those that hold its words in a row,
     *   <li>those that hold its words in any order,
     *   <li>those that hold its last word and those of the others that are no function words, if there are such others, or
     *       if the last is none either and has three letters at least.
     * </ol>
     *
     * <p>On each level a question comes before alternate phrasings. A text takes its best phrasing, the first of several
     * on the same level.
     *
     * <p>Admissible texts are those of {@link #search}, and they are grouped into families and ordered in the same way
     * with the level as score; without jurisdictions, a broader member is shown only if it is on the same level as the
     * best.
     *
     * @param query the resolved query, not null
     * @return the suggestions, at most the query's limit, best first, never null
     */
    List<EngineSuggestion> suggest(EngineQuery query);

    /** Releases what the engine holds. Throws nothing; a second call does nothing. */
    @Override
    default void close() {}
}
