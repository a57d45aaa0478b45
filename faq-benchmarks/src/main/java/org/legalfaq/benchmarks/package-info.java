/**
 * How fast the library is, side by side with what an application would otherwise use for the same. Nothing here is published.
 */
@NullMarked
package org.legalfaq.benchmarks;

import org.jspecify.annotations.NullMarked;
