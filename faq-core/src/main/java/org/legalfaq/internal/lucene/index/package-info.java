/**
 * What of a pack is indexed, and how it is read again: texts, phrasings, fields and how rare terms are. Not exported.
 */
@NullMarked
package org.legalfaq.internal.lucene.index;

import org.jspecify.annotations.NullMarked;
