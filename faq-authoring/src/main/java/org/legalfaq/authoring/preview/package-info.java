/**
 * A pack as a static web site, for editors to look at before they ship it.
 */
@NullMarked
package org.legalfaq.authoring.preview;

import org.jspecify.annotations.NullMarked;
