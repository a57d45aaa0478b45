/**
 * What a text scores for a question: by words, by the reader's place and language, and by what was learnt. Not exported.
 */
@NullMarked
package org.legalfaq.internal.lucene.ranking;

import org.jspecify.annotations.NullMarked;
