package org.legalfaq.spi;

import java.util.List;
import org.legalfaq.model.FaqEntry;

/**
 * Judges the best candidates of a search once more, such as with a cross-encoder. For models of your own: the library
 * ships none, loads none and calls no network. Give it to {@code EmbeddedEngine}.
 *
 * <p>It changes the order of what was found, and neither adds nor removes anything. The same question and candidates must
 * give the same scores, or search is not repeatable. What it throws, a wrong number of scores, and scores that are not
 * finite end the call in a {@link ModelException}; there is no silent way on without it.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface Reranker {

    /**
     * Names the model and its version, for messages.
     *
     * @return the name, never null
     */
    String id();

    /**
     * Scores the candidates.
     *
     * @param question the reader's words, not null
     * @param candidates the texts that matched best, one a family, best first, not null
     * @return a score for each, in their order: the higher, the better it answers the question. Equal ones stay in
     *     their order. Any finite numbers, never null
     */
    double[] score(String question, List<FaqEntry> candidates);
}
