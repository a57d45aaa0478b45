/**
 * An answer's Markdown as safe HTML or as plain text.
 */
@NullMarked
package org.legalfaq.render;

import org.jspecify.annotations.NullMarked;
