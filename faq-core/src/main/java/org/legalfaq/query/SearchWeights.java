package org.legalfaq.query;

/**
 * How much each part of an entry counts when the embedded engine ranks, compared with an alternate phrasing, which counts
 * 1. The defaults were measured on public sets of questions; there is seldom a reason to change them, and a pack's
 * expectations tell whether a change helps.
 *
 * <pre>{@code
 * FaqRepository faqs = FaqRepository.builder(pack)
 *         .searchEngine(EmbeddedEngine.byWords().withWeights(SearchWeights.DEFAULT.withAnswer(0.3)))
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
        double fartherPlace) {

    /** The measured ones. */
    public static final SearchWeights DEFAULT = new SearchWeights(1.5, 0.5, 0.4, 0.5, 0.66, 0.8, 0.2, 0.3, 0.5, 0.95);

    private static final double MOST = 100;

    /**
     * Checks the weights.
     *
     * @throws IllegalArgumentException if one is below 0 or above 100, or one of {@code synonym}, {@code exactForm},
     *     {@code otherLanguage} and {@code fartherPlace} above 1
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
    }

    /**
     * Returns these weights with another one of the question.
     *
     * @param value the weight, 0 to 100
     * @return the weights, never null
     * @throws IllegalArgumentException if the weight is out of range
     */
    public SearchWeights withQuestion(double value) {
        return new SearchWeights(
                value,
                support,
                keyword,
                shortAnswer,
                answer,
                synonym,
                exactForm,
                wordPair,
                otherLanguage,
                fartherPlace);
    }

    /**
     * Returns these weights with another one of question, phrasings and keywords taken together.
     *
     * @param value the weight, 0 to 100
     * @return the weights, never null
     * @throws IllegalArgumentException if the weight is out of range
     */
    public SearchWeights withSupport(double value) {
        return new SearchWeights(
                question,
                value,
                keyword,
                shortAnswer,
                answer,
                synonym,
                exactForm,
                wordPair,
                otherLanguage,
                fartherPlace);
    }

    /**
     * Returns these weights with another one of the keywords.
     *
     * @param value the weight, 0 to 100
     * @return the weights, never null
     * @throws IllegalArgumentException if the weight is out of range
     */
    public SearchWeights withKeyword(double value) {
        return new SearchWeights(
                question,
                support,
                value,
                shortAnswer,
                answer,
                synonym,
                exactForm,
                wordPair,
                otherLanguage,
                fartherPlace);
    }

    /**
     * Returns these weights with another one of the short answer.
     *
     * @param value the weight, 0 to 100
     * @return the weights, never null
     * @throws IllegalArgumentException if the weight is out of range
     */
    public SearchWeights withShortAnswer(double value) {
        return new SearchWeights(
                question, support, keyword, value, answer, synonym, exactForm, wordPair, otherLanguage, fartherPlace);
    }

    /**
     * Returns these weights with another one of the answer.
     *
     * @param value the weight, 0 to 100
     * @return the weights, never null
     * @throws IllegalArgumentException if the weight is out of range
     */
    public SearchWeights withAnswer(double value) {
        return new SearchWeights(
                question,
                support,
                keyword,
                shortAnswer,
                value,
                synonym,
                exactForm,
                wordPair,
                otherLanguage,
                fartherPlace);
    }

    /**
     * Returns these weights with another one of synonyms.
     *
     * @param value the weight, 0 to 1
     * @return the weights, never null
     * @throws IllegalArgumentException if the weight is out of range
     */
    public SearchWeights withSynonym(double value) {
        return new SearchWeights(
                question,
                support,
                keyword,
                shortAnswer,
                answer,
                value,
                exactForm,
                wordPair,
                otherLanguage,
                fartherPlace);
    }

    /**
     * Returns these weights with another one of the reader's own forms of words.
     *
     * @param value the weight, 0 to 1
     * @return the weights, never null
     * @throws IllegalArgumentException if the weight is out of range
     */
    public SearchWeights withExactForm(double value) {
        return new SearchWeights(
                question, support, keyword, shortAnswer, answer, synonym, value, wordPair, otherLanguage, fartherPlace);
    }

    /**
     * Returns these weights with another one of word pairs.
     *
     * @param value the weight, 0 to 100
     * @return the weights, never null
     * @throws IllegalArgumentException if the weight is out of range
     */
    public SearchWeights withWordPair(double value) {
        return new SearchWeights(
                question,
                support,
                keyword,
                shortAnswer,
                answer,
                synonym,
                exactForm,
                value,
                otherLanguage,
                fartherPlace);
    }

    /**
     * Returns these weights with another one of texts in other languages than the one asked for first.
     *
     * @param value the weight, 0 to 1
     * @return the weights, never null
     * @throws IllegalArgumentException if the weight is out of range
     */
    public SearchWeights withOtherLanguage(double value) {
        return new SearchWeights(
                question, support, keyword, shortAnswer, answer, synonym, exactForm, wordPair, value, fartherPlace);
    }

    /**
     * Returns these weights with another one of texts for farther places.
     *
     * @param value the weight, 0 to 1
     * @return the weights, never null
     * @throws IllegalArgumentException if the weight is out of range
     */
    public SearchWeights withFartherPlace(double value) {
        return new SearchWeights(
                question, support, keyword, shortAnswer, answer, synonym, exactForm, wordPair, otherLanguage, value);
    }

    private static void requireRange(String name, double value, double most) {
        if (!(0 <= value && value <= most)) {
            throw new IllegalArgumentException("The weight " + name + " must be 0 to " + most + ", but was " + value);
        }
    }
}
