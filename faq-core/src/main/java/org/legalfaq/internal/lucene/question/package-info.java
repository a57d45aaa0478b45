/**
 * A reader's words as concepts with synonyms and spellings, and where a text holds them. Not exported.
 */
@NullMarked
package org.legalfaq.internal.lucene.question;

import org.jspecify.annotations.NullMarked;
