package org.legalfaq.query;

/** Builds {@link SearchWeights}. Not safe for use by several threads. */
public final class SearchWeightsBuilder {
    private double question;
    private double support;
    private double keyword;
    private double shortAnswer;
    private double answer;
    private double synonym;
    private double exactForm;
    private double wordPair;
    private double otherLanguage;
    private double fartherPlace;
    private double classifier;

    SearchWeightsBuilder(SearchWeights from) {
        question = from.question();
        support = from.support();
        keyword = from.keyword();
        shortAnswer = from.shortAnswer();
        answer = from.answer();
        synonym = from.synonym();
        exactForm = from.exactForm();
        wordPair = from.wordPair();
        otherLanguage = from.otherLanguage();
        fartherPlace = from.fartherPlace();
        classifier = from.classifier();
    }

    /**
     * Sets what the question counts.
     *
     * @param value the weight, 0 to 100
     * @return this, never null
     */
    public SearchWeightsBuilder question(double value) {
        question = value;
        return this;
    }

    /**
     * Sets what question, phrasings and keywords count taken together.
     *
     * @param value the weight, 0 to 100
     * @return this, never null
     */
    public SearchWeightsBuilder support(double value) {
        support = value;
        return this;
    }

    /**
     * Sets what the keywords count.
     *
     * @param value the weight, 0 to 100
     * @return this, never null
     */
    public SearchWeightsBuilder keyword(double value) {
        keyword = value;
        return this;
    }

    /**
     * Sets what the short answer counts.
     *
     * @param value the weight, 0 to 100
     * @return this, never null
     */
    public SearchWeightsBuilder shortAnswer(double value) {
        shortAnswer = value;
        return this;
    }

    /**
     * Sets what the answer counts.
     *
     * @param value the weight, 0 to 100
     * @return this, never null
     */
    public SearchWeightsBuilder answer(double value) {
        answer = value;
        return this;
    }

    /**
     * Sets what a synonym counts.
     *
     * @param value the weight, 0 to 1
     * @return this, never null
     */
    public SearchWeightsBuilder synonym(double value) {
        synonym = value;
        return this;
    }

    /**
     * Sets what depends on the reader's own form of a word.
     *
     * @param value the weight, 0 to 1
     * @return this, never null
     */
    public SearchWeightsBuilder exactForm(double value) {
        exactForm = value;
        return this;
    }

    /**
     * Sets what words in a row count.
     *
     * @param value the weight, 0 to 100
     * @return this, never null
     */
    public SearchWeightsBuilder wordPair(double value) {
        wordPair = value;
        return this;
    }

    /**
     * Sets what a text in another language counts.
     *
     * @param value the weight, 0 to 1
     * @return this, never null
     */
    public SearchWeightsBuilder otherLanguage(double value) {
        otherLanguage = value;
        return this;
    }

    /**
     * Sets what a text for a place farther from the reader's counts.
     *
     * @param value the weight, 0 to 1
     * @return this, never null
     */
    public SearchWeightsBuilder fartherPlace(double value) {
        fartherPlace = value;
        return this;
    }

    /**
     * Sets what the classifier counts that is trained on all phrasings.
     *
     * @param value the weight, 0 to 1
     * @return this, never null
     */
    public SearchWeightsBuilder classifier(double value) {
        classifier = value;
        return this;
    }

    /**
     * Makes the weights.
     *
     * @return the weights, never null
     * @throws IllegalArgumentException if one is out of range
     */
    public SearchWeights build() {
        return new SearchWeights(
                question,
                support,
                keyword,
                shortAnswer,
                answer,
                synonym,
                exactForm,
                wordPair,
                otherLanguage,
                fartherPlace,
                classifier);
    }
}
