package org.legalfaq.query;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.legalfaq.model.Disclaimer;

/**
 * What a repository says to a question: an answer, a choice of answers, or honestly that it has none.
 *
 * <pre>{@code
 * String reply = faqs.ask("can the DA drop my case").fold(
 *         match -> match.hit().entry().shortAnswer(),
 *         ambiguous -> "Did you mean: " + ambiguous.candidates().get(0).entry().question(),
 *         noMatch -> "Sorry, this FAQ has no answer to that.");
 * }</pre>
 */
public sealed interface AskResult {

    /**
     * The page the result was taken from: the question, what became of its jurisdiction, and the ranked hits.
     *
     * @return the page, never null
     */
    SearchPage page();

    /**
     * How sure the result is, and why.
     *
     * @return the confidence, never null
     */
    Confidence confidence();

    /**
     * The notice to show with the result.
     *
     * @return the notice, never null
     */
    default Disclaimer disclaimer() {
        return page().disclaimer();
    }

    /**
     * The answer, if there is one.
     *
     * @return the hit of a {@link Match}, otherwise empty, never null
     */
    default Optional<SearchHit> answer() {
        return fold(match -> Optional.of(match.hit()), ambiguous -> Optional.empty(), noMatch -> Optional.empty());
    }

    /**
     * Handles each kind of result.
     *
     * @param <T> what the functions return
     * @param match called with a match, not null
     * @param ambiguous called with an ambiguous result, not null
     * @param noMatch called if there is no match, not null
     * @return what the called function returned
     */
    default <T> T fold(
            Function<? super Match, ? extends T> match,
            Function<? super Ambiguous, ? extends T> ambiguous,
            Function<? super NoMatch, ? extends T> noMatch) {
        requireNonNull(match, "match");
        requireNonNull(ambiguous, "ambiguous");
        requireNonNull(noMatch, "noMatch");
        if (this instanceof Match it) {
            return match.apply(it);
        }
        return this instanceof Ambiguous it ? ambiguous.apply(it) : noMatch.apply((NoMatch) this);
    }

    /**
     * One answer fits.
     *
     * @param hit the answer, not null
     * @param page the page it was taken from, not null
     * @param confidence how sure, not null
     */
    record Match(SearchHit hit, SearchPage page, Confidence confidence) implements AskResult {

        /** Refuses null. */
        public Match {
            requireNonNull(hit, "hit");
            requireNonNull(page, "page");
            requireNonNull(confidence, "confidence");
        }
    }

    /**
     * Some answers may fit; ask the reader which one is meant.
     *
     * @param candidates the candidates, best first, at least one, not null
     * @param page the page they were taken from, not null
     * @param confidence how sure of the first, not null
     */
    record Ambiguous(List<SearchHit> candidates, SearchPage page, Confidence confidence) implements AskResult {

        /**
         * Copies the candidates.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Ambiguous {
            requireNonNull(page, "page");
            requireNonNull(confidence, "confidence");
            candidates = List.copyOf(requireNonNull(candidates, "candidates"));
            if (candidates.isEmpty()) {
                throw new IllegalArgumentException("An ambiguous result needs at least one candidate");
            }
        }
    }

    /**
     * There is no answer here. The closest questions are no answers; show them as links at most.
     *
     * @param closest the closest hits, best first, often none, not null
     * @param page the page they were taken from, not null
     * @param confidence how little the first one fits, not null
     */
    record NoMatch(List<SearchHit> closest, SearchPage page, Confidence confidence) implements AskResult {

        /** Copies the hits. */
        public NoMatch {
            requireNonNull(page, "page");
            requireNonNull(confidence, "confidence");
            closest = List.copyOf(requireNonNull(closest, "closest"));
        }
    }
}
