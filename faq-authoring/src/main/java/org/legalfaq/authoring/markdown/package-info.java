/**
 * Entries in Markdown: one file for each text, with its fields as YAML before it.
 */
@NullMarked
package org.legalfaq.authoring.markdown;

import org.jspecify.annotations.NullMarked;
