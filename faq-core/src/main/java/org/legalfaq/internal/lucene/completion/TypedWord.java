package org.legalfaq.internal.lucene.completion;

import java.util.Set;

/**
 * A word that a reader typed, or the beginning of one.
 *
 * @param ways the words of the pack's questions and phrasings that it may stand for
 * @param telling false if it does not say what the question is about
 */
record TypedWord(Set<String> ways, boolean telling) {}
