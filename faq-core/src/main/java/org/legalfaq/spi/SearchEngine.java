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
     * <p>Which texts are admissible: those of the query's date, of one of its admissible jurisdictions, of one of its
     * topics, and in the first of the query's languages that the entry has a text in for that period. Which of them
     * match: with text, those that share a term with it; without text, all.
     *
     * <p>Grouping, if the query collapses: a hit is a family. Its score is that of its best matching member. With
     * jurisdictions, the shown member is the admissible one with the smallest distance, matching or not (ties: the
     * better score, then pack order). Without, it is the broadest ancestor of the best member within the family that
     * itself scores at least {@link EngineQuery#broaderShare()} of the best, else the best member. If the query does
     * not collapse, each matching text is a hit of its own.
     *
     * <p>Order: with text by score, without text by distance; then pack order of the shown member.
     *
     * @param query the resolved query, not null
     * @return the result, never null
     */
    EngineResult search(EngineQuery query);

    /** Releases what the engine holds. Throws nothing; a second call does nothing. */
    @Override
    default void close() {}
}
