package org.legalfaq.internal.lucene.question;

import java.util.List;

/**
 * A word of a question, or a phrase that the pack has synonyms for.
 *
 * @param terms its words
 * @param forms the same words as the reader wrote them; empty if they have one form only, as function words do
 * @param others other words that count as well
 */
public record Concept(List<String> terms, List<String> forms, List<Wording> others) {}
