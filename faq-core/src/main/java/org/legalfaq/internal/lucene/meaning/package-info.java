/**
 * What models of meaning add to the ranking by words. Not exported.
 */
@NullMarked
package org.legalfaq.internal.lucene.meaning;

import org.jspecify.annotations.NullMarked;
