/**
 * An application with a module descriptor, run on the module path. From the root of the repository:
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Dexample=module-path
 * }</pre>
 */
@NullMarked
package org.legalfaq.examples.modulepath;

import org.jspecify.annotations.NullMarked;
