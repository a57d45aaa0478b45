/**
 * Writes packs: as a folder or zip, in JSON.
 */
@NullMarked
package org.legalfaq.authoring.write;

import org.jspecify.annotations.NullMarked;
