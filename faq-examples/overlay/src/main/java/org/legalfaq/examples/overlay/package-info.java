/**
 * A made-up law firm lays its own answers over the bundled pack: one replaced, two added, one hidden. The overlay's
 * files are in {@code src/main/pack}. From the root of the repository:
 *
 * <pre>{@code
 * mvn -q compile exec:java -Dexample=overlay
 * }</pre>
 */
@NullMarked
package org.legalfaq.examples.overlay;

import org.jspecify.annotations.NullMarked;
