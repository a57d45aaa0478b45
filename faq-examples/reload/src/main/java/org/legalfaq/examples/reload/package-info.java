/**
 * An editor changes a pack while the application answers from it: new content is swapped in as a whole, a broken
 * version is refused with its report and the old answers go on. The pack is in {@code src/main/pack}, what the editor
 * saves in {@code src/main/edits}. From the root of the repository:
 *
 * <pre>{@code
 * mvn -q compile exec:java -Dexample=reload
 * }</pre>
 */
@NullMarked
package org.legalfaq.examples.reload;

import org.jspecify.annotations.NullMarked;
