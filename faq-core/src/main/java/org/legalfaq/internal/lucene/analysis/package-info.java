/**
 * How texts of a language become words and terms. Not exported.
 */
@NullMarked
package org.legalfaq.internal.lucene.analysis;

import org.jspecify.annotations.NullMarked;
