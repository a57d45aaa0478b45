package org.legalfaq.internal.lucene;

import org.legalfaq.query.Span;

/** A term with the place of the word it was made from. */
record Token(String term, Span place) {}
