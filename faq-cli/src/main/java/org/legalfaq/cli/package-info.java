/**
 * The editors' command line.
 */
@NullMarked
package org.legalfaq.cli;

import org.jspecify.annotations.NullMarked;
