/**
 * Entries as safe HTML or as plain text: answers, and where texts hold the words of a query.
 */
@NullMarked
package org.legalfaq.render;

import org.jspecify.annotations.NullMarked;
