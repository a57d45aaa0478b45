package org.legalfaq.internal.lucene;

import java.util.List;

/**
 * A word of a question, or a phrase that the pack has synonyms for.
 *
 * @param terms its words
 * @param others other words that count as well
 * @param weight what it is worth compared with other concepts, at most 1
 */
record Concept(List<String> terms, List<Wording> others, double weight) {}
