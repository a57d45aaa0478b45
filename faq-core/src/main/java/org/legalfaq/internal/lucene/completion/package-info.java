/**
 * Questions that complete what a reader has typed so far. Not exported.
 */
@NullMarked
package org.legalfaq.internal.lucene.completion;

import org.jspecify.annotations.NullMarked;
