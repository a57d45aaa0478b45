package org.legalfaq.internal.lucene.ranking;

import java.util.Set;

/**
 * A text that a family is to be found by: a question, a phrasing or a short answer.
 *
 * @param family the position of the family's first text
 * @param terms its terms
 */
record FamilyPhrasing(int family, Set<String> terms) {}
