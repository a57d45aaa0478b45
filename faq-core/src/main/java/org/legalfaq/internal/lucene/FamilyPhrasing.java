package org.legalfaq.internal.lucene;

import java.util.Set;

/**
 * A way to ask what a family answers.
 *
 * @param family the position of the family's first text
 * @param terms its terms
 */
record FamilyPhrasing(int family, Set<String> terms) {}
