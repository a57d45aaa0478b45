package org.legalfaq.internal.lucene.analysis;

import org.apache.lucene.analysis.TokenStream;

/** Brings the forms of a word together, as far as a language asks for it. */
@FunctionalInterface
public interface WordForms {

    /** Leaves each word as it is. */
    WordForms NONE = words -> words;

    TokenStream of(TokenStream words);
}
