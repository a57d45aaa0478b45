package org.legalfaq.spi;

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
     * <p>Which of them match: without text, all; with text, those that share a term with it in any
     * {@link org.legalfaq.query.SearchField}. Terms are words as the text's language analyses them, without its
     * function words unless there are no others; a text without any word matches nothing. A term is also shared by a
     * synonym, and, if no text of the pack holds it, by the closest spellings of the text's language. A synonym that the
     * pack limits to a jurisdiction counts in every text if the reader is there (at the smallest of the query's
     * distances, or below it), else in the texts for that jurisdiction and those below it. Of a text too long to be
     * searched for as a whole, the most common terms may be left out.
     *
     * <p>An engine may rank by models, too: an {@link EmbeddingModel} also makes admissible texts match that are near in
     * meaning, a {@link Reranker} changes the order. Neither widens what is admissible, and {@link Evidence} stays that of
     * the words.
     *
     * <p>Grouping, if the query collapses: a hit is a family. Its score is that of its best matching member (ties: pack
     * order). With jurisdictions, the shown member is the admissible one with the smallest distance, matching or not
     * (ties: the better score, 0 if it does not match; then pack order). Without, it is the broadest of the other
     * members that match, score at least {@link EngineQuery#broaderShare()} of the best, and have a jurisdiction above
     * one of the best member's; if there is none, the best member itself. The broadest is the one whose jurisdiction
     * has the fewest above it (ties: the better score, then pack order). If the query does not collapse, each matching
     * text is a hit of its own.
     *
     * <p>Order: with text by score, without text by distance of the shown member; then pack order of the shown member.
     * Without jurisdictions all distances are 0.
     *
     * @param query the resolved query, not null
     * @return the result, never null
     */
    EngineResult search(EngineQuery query);

    /** Releases what the engine holds. Throws nothing; a second call does nothing. */
    @Override
    default void close() {}
}
