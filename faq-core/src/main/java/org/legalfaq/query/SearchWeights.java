package org.legalfaq.query;

/**
 * How much each part of an entry counts when the embedded engine ranks, compared with an alternate phrasing, which counts
 * 1. The defaults were measured on public sets of questions; there is seldom a reason to change them, and a pack's
 * expectations tell whether a change helps.
 *
 * <pre>{@code
 * FaqRepository faqs = FaqRepository.builder(pack)
 *         .searchEngine(EmbeddedEngine.byWords().withWeights(SearchWeights.DEFAULT.toBuilder().answer(0.3).build()))
 *         .build();
 * }</pre>
 *
 * @param question the question, compared word by word as a phrasing is
 * @param support question, phrasings and keywords taken together: what stands in one phrasing supports the others
 * @param keyword the keywords
 * @param shortAnswer the short answer
 * @param answer the answer
 * @param synonym a synonym, compared with the reader's own word, 0 to 1
 * @param exactForm what of a word's worth depends on the reader's own form of it, such as {@code dismissed} and not
 *     {@code dismissal}, 0 to 1
 * @param wordPair two words that follow each other in a phrasing as they do in the reader's question
 * @param otherLanguage a text in a language that was not asked for first, compared with one in it, 0 to 1
 * @param fartherPlace a text for a place farther from the reader's than others that match, such as the country where the
 *     state is known, compared with one for the nearest place, 0 to 1
 * @param classifier what a classifier counts that learns from all phrasings at once, when the pack is opened, which words
 *     tell families apart: it tells "how often are charges dropped" from "how are charges dropped". 0 to 1; 0 = none is
 *     trained, nor is one for a language with fewer than 100 questions, phrasings and short answers or with very many. Without
 *     effect on a search in chosen fields
 */
public record SearchWeights(
        double question,
        double support,
        double keyword,
        double shortAnswer,
        double answer,
        double synonym,
        double exactForm,
        double wordPair,
        double otherLanguage,
        double fartherPlace,
        double classifier) {

    /** The measured ones. */
    public static final SearchWeights DEFAULT =
            new SearchWeights(1.5, 0.5, 0.4, 0.5, 0.66, 0.8, 0.2, 0.3, 0.5, 0.95, 0.5);

    private static final double MOST = 100;

    /**
     * Checks the weights.
     *
     * @throws IllegalArgumentException if one is below 0 or above 100, or one of {@code synonym}, {@code exactForm},
     *     {@code otherLanguage}, {@code fartherPlace} and {@code classifier} above 1
     */
    public SearchWeights {
        requireRange("question", question, MOST);
        requireRange("support", support, MOST);
        requireRange("keyword", keyword, MOST);
        requireRange("shortAnswer", shortAnswer, MOST);
        requireRange("answer", answer, MOST);
        requireRange("synonym", synonym, 1);
        requireRange("exactForm", exactForm, 1);
        requireRange("wordPair", wordPair, MOST);
        requireRange("otherLanguage", otherLanguage, 1);
        requireRange("fartherPlace", fartherPlace, 1);
        requireRange("classifier", classifier, 1);
    }

    /**
     * Starts other weights from these.
     *
     * @return a builder with the values of these, never null
     */
    public SearchWeightsBuilder toBuilder() {
        return new SearchWeightsBuilder(this);
    }

    private static void requireRange(String name, double value, double most) {
        if (!(0 <= value && value <= most)) {
            throw new IllegalArgumentException("The weight " + name + " must be 0 to " + most + ", but was " + value);
        }
    }
}
