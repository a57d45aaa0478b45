/**
 * Reads JSON strictly into a tree with positions, checks its shape and binds it. Not exported.
 */
@NullMarked
package org.legalfaq.internal.json;

import org.jspecify.annotations.NullMarked;
