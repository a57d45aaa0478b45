package org.legalfaq.internal.lucene.analysis;

import org.legalfaq.query.Span;

/** A term with the place of the word it was made from. */
public record Token(String term, Span place) {}
