/**
 * A content pack of its own: the house rules of an allotment garden, which share no entry, topic or jurisdiction with
 * the bundled legal pack. The same files are read as a folder and found in a jar. From the root of the repository:
 *
 * <pre>{@code
 * mvn -q compile exec:java -Dexample=custom-pack
 * }</pre>
 */
@NullMarked
package org.legalfaq.examples.custompack;

import org.jspecify.annotations.NullMarked;
