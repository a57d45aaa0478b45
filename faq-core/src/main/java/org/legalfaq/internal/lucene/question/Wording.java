package org.legalfaq.internal.lucene.question;

import java.util.List;
import java.util.Optional;
import org.legalfaq.model.Jurisdiction;

/**
 * Other words for a concept of a question: a synonym of the pack's, or a like spelling.
 *
 * @param terms the words in a row
 * @param weight what they are worth compared with the question's own words, at most 1
 * @param within the jurisdiction in whose texts they mean that; empty = in any
 */
public record Wording(List<String> terms, double weight, Optional<Jurisdiction> within) {

    /** The same words, worth that many times as much. */
    Wording times(double factor) {
        return new Wording(terms, weight * factor, within);
    }
}
