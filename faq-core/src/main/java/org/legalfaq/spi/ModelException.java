package org.legalfaq.spi;

import org.legalfaq.pack.FaqException;

/** An {@link EmbeddingModel} or a {@link Reranker} failed, or returned what cannot be used. */
public final class ModelException extends FaqException {
    private static final long serialVersionUID = 1;

    /**
     * Says what a model returned.
     *
     * @param message which model, what was found and what was expected, not null
     */
    public ModelException(String message) {
        super(message);
    }

    /**
     * Says what a model threw.
     *
     * @param message which model and on what, not null
     * @param cause what it threw, not null
     */
    public ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
