/**
 * Asks the bundled pack from the command line. From the root of the repository:
 *
 * <pre>{@code
 * mvn -q compile exec:java -Dexec.args="can the prosecutor drop my case --jurisdiction US-CA"
 * }</pre>
 */
@NullMarked
package org.legalfaq.examples.quickstart;

import org.jspecify.annotations.NullMarked;
