/** A pack on two pages: what is in it, and how well it is sourced, reviewed and translated. */
@NullMarked
package org.legalfaq.authoring.overview;

import org.jspecify.annotations.NullMarked;
