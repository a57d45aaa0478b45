package org.legalfaq.internal.lucene.meaning;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.legalfaq.spi.EmbeddingModel;
import org.legalfaq.spi.ModelException;

/** An embedding model whose vectors can be relied on: as long as it says, finite, and of length one. */
public final class CheckedEmbeddings {
    private final EmbeddingModel model;
    private final int dimension;

    public CheckedEmbeddings(EmbeddingModel model) {
        this.model = model;
        dimension = model.dimension();
        if (dimension < 1 || dimension > EmbeddingModel.MAX_DIMENSION) {
            throw new ModelException(name() + " says that its vectors have " + dimension
                    + " numbers; the embedded engine takes from 1 to " + EmbeddingModel.MAX_DIMENSION);
        }
    }

    double leastSimilarity() {
        return model.leastSimilarity();
    }

    /** Returns the vectors of texts, empty where the model knows nothing of one. */
    List<Optional<float[]>> ofTexts(List<String> texts) {
        List<float[]> vectors = called(() -> model.embedAll(texts), "failed on " + texts.size() + " texts of the pack");
        if (vectors.size() != texts.size()) {
            throw new ModelException(name() + " returned " + vectors.size() + " vectors for " + texts.size()
                    + " texts; expected one each");
        }
        return IntStream.range(0, texts.size())
                .mapToObj(i -> unit(vectors.get(i), texts.get(i)))
                .toList();
    }

    /** Returns the vector of a question, empty if the model knows nothing of it. */
    Optional<float[]> ofQuestion(String question) {
        return unit(
                called(() -> model.embedQuestion(question), "failed on the question " + quoted(question)), question);
    }

    private Optional<float[]> unit(float[] vector, String text) {
        if (vector.length != dimension) {
            throw new ModelException(name() + " returned a vector of " + vector.length + " numbers for " + quoted(text)
                    + "; expected " + dimension + ", its dimension");
        }
        double squares = 0;
        for (int i = 0; i < vector.length; i++) {
            if (!Float.isFinite(vector[i])) {
                throw new ModelException(name() + " returned a vector with " + vector[i] + " at index " + i + " for "
                        + quoted(text) + "; expected finite numbers");
            }
            squares += (double) vector[i] * vector[i];
        }
        if (squares == 0) {
            return Optional.empty();
        }
        double length = Math.sqrt(squares);
        float[] unit = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            unit[i] = (float) (vector[i] / length);
        }
        return Optional.of(unit);
    }

    private <T> T called(Supplier<T> call, String failure) {
        try {
            return call.get();
        } catch (RuntimeException e) {
            throw new ModelException(name() + " " + failure + ": " + e, e);
        }
    }

    private String name() {
        return "The embedding model \"" + model.id() + "\"";
    }

    private static String quoted(String text) {
        return "\"" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "\"";
    }
}
