/**
 * Immutable values of a legal FAQ: entries, topics, jurisdictions, authorities and the pack that holds them. Depends on the JDK only.
 */
@NullMarked
package org.legalfaq.model;

import org.jspecify.annotations.NullMarked;
