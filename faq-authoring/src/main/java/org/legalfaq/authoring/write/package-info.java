/**
 * Writes and converts packs: as a folder or zip, in JSON or with entries in Markdown.
 */
@NullMarked
package org.legalfaq.authoring.write;

import org.jspecify.annotations.NullMarked;
