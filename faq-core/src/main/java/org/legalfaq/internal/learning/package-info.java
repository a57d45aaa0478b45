/**
 * Learns from labelled examples to tell classes apart. Knows numbers only, no texts and no packs. Not exported.
 */
@NullMarked
package org.legalfaq.internal.learning;

import org.jspecify.annotations.NullMarked;
