/**
 * Texts that match as hits: grouped by family, ordered, pinned and counted. Not exported.
 */
@NullMarked
package org.legalfaq.internal.lucene.hits;

import org.jspecify.annotations.NullMarked;
