package org.legalfaq.spi;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns texts into vectors, near to each other if the texts mean the like. For models of your own: the library ships
 * none, loads none and calls no network. Give it to {@code EmbeddedEngine}.
 *
 * <p>The same text must give the same vector, or search is not repeatable. Only a vector's direction counts; one of zeros
 * only says that the model knows nothing of the text. What a model throws, a wrong number of numbers, and numbers
 * that are not finite end the call in a {@link ModelException}; there is no silent way on without the model.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface EmbeddingModel {
    /** The most numbers that the embedded engine takes. */
    int MAX_DIMENSION = 1024;

    /**
     * Names the model and its version, for messages.
     *
     * @return the name, never null
     */
    String id();

    /**
     * Says how many numbers a vector has.
     *
     * @return from 1 to {@link #MAX_DIMENSION}, always the same
     */
    int dimension();

    /**
     * Embeds a text of the pack: a question, a phrasing or a short answer.
     *
     * @param text the text, not null
     * @return its vector, never null
     */
    float[] embed(String text);

    /**
     * Embeds several texts of the pack at once; called when a pack is opened. For models that are faster at it.
     *
     * @param texts the texts, not null
     * @return a vector for each, in their order, never null
     */
    default List<float[]> embedAll(List<String> texts) {
        List<float[]> vectors = new ArrayList<>(texts.size());
        texts.forEach(text -> vectors.add(embed(text)));
        return vectors;
    }

    /**
     * Embeds what a reader asks. For models that take questions otherwise than what answers them.
     *
     * @param question the reader's words, not null
     * @return its vector, never null
     */
    default float[] embedQuestion(String question) {
        return embed(question);
    }

    /**
     * Says how near a text must be to be found at all: the cosine of both vectors. Set it by what your model gives to
     * questions that the pack has no answer to; at 0 nearly every question finds something.
     *
     * @return the least cosine, -1 to 1
     */
    default double leastSimilarity() {
        return 0;
    }
}
