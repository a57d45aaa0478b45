/**
 * Brings entries in from other FAQ products and takes them out to those, with a report of all that a format cannot
 * carry.
 */
@NullMarked
package org.legalfaq.authoring.exchange;

import org.jspecify.annotations.NullMarked;
