package org.legalfaq.query;

/** The order of the hits of a page. */
public enum SortOrder {
    /**
     * The best match first; without query text, the most specific for the asked jurisdiction first, then pack order. The
     * default, and the only order in which a {@linkplain SearchHit#pinned() pinned} entry comes first.
     */
    RELEVANCE,
    /** The shown entry that was reviewed last first, those without a date last, equals by relevance. */
    LAST_REVIEWED,
    /** In the order of the pack. */
    PACK_ORDER
}
