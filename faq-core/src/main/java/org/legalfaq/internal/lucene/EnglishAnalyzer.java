package org.legalfaq.internal.lucene;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;

/** Brings the forms of an English word together: {@code dismissal}, {@code dismissed} and {@code dismiss}. */
final class EnglishAnalyzer extends PlainAnalyzer {
    // Not stemmed, so that a function word is told apart from a noun with the same stem: "does" from "Doe".
    private static final CharArraySet WHOLE =
            CharArraySet.unmodifiableSet(new CharArraySet(EnglishFunctionWords.ALL, false));

    @Override
    TokenStream wordForms(TokenStream words) {
        return new PorterStemFilter(new SetKeywordMarkerFilter(new EnglishPossessiveFilter(words), WHOLE));
    }
}
