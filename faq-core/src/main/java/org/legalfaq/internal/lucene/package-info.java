/**
 * The embedded search engine on Apache Lucene. Not exported.
 */
@NullMarked
package org.legalfaq.internal.lucene;

import org.jspecify.annotations.NullMarked;
