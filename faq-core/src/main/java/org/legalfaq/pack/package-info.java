/**
 * Where a content pack comes from, and every problem found in it.
 */
@NullMarked
package org.legalfaq.pack;

import org.jspecify.annotations.NullMarked;
