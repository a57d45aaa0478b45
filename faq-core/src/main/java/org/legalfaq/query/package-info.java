/**
 * What a caller asks and what comes back: queries, pages of hits, and the three kinds of answer.
 */
@NullMarked
package org.legalfaq.query;

import org.jspecify.annotations.NullMarked;
