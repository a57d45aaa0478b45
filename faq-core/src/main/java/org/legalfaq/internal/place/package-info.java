/**
 * Finds the place that a reader's question names, and the question without it. Not exported.
 */
@NullMarked
package org.legalfaq.internal.place;

import org.jspecify.annotations.NullMarked;
