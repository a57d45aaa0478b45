package org.legalfaq.spi;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.legalfaq.query.Highlight;

/**
 * A hit by positions in {@link org.legalfaq.model.ContentPack#entries()}.
 *
 * @param shown the text to show
 * @param matched the text that matched best; without query text {@code shown}
 * @param score its score, 0 without query text
 * @param members the admissible texts of the family in pack order, {@code shown} among them; just {@code shown} if the
 *     query does not collapse, not null
 * @param highlights where {@code matched} holds words of the query, one for each field, in the order of
 *     {@link org.legalfaq.query.SearchField}; of several phrasings or keywords the one that holds most of the query.
 *     None without query text, not null
 * @param pinned true if it is the query's pinned text
 */
public record EngineHit(
        int shown, int matched, double score, List<Integer> members, List<Highlight> highlights, boolean pinned) {

    /** Copies the lists. */
    public EngineHit {
        members = List.copyOf(requireNonNull(members, "members"));
        highlights = List.copyOf(requireNonNull(highlights, "highlights"));
    }
}
