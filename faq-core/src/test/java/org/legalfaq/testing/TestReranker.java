package org.legalfaq.testing;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.spi.Reranker;

/** Scores each candidate by a function of the question and the entry. */
public record TestReranker(ToDoubleBiFunction<String, FaqEntry> scoring) implements Reranker {

    /** Leaves everything in its order. */
    public static TestReranker impartial() {
        return new TestReranker((question, entry) -> 7);
    }

    /** Puts one entry first. */
    public static TestReranker preferring(String id) {
        return new TestReranker((question, entry) -> entry.id().value().equals(id) ? 1 : -1);
    }

    @Override
    public String id() {
        return "test";
    }

    @Override
    public double[] score(String question, List<FaqEntry> candidates) {
        return candidates.stream()
                .mapToDouble(entry -> scoring.applyAsDouble(question, entry))
                .toArray();
    }
}
