/**
 * Turns a pack's files into a validated {@link org.legalfaq.model.ContentPack}. Not exported.
 */
@NullMarked
package org.legalfaq.internal.load;

import org.jspecify.annotations.NullMarked;
