/**
 * How well a pack is found: figures over its expectations, by topic, jurisdiction and language; what two versions of a
 * pack or of its settings gain and lose; thresholds fitted to a pack. {@link org.legalfaq.PackEvaluator} makes the
 * reports; nothing here asks or searches.
 */
@NullMarked
package org.legalfaq.evaluation;

import org.jspecify.annotations.NullMarked;
