package org.legalfaq.internal.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Splits a text into words, in lower case and without accents. Knows no word forms, so it serves any language. */
class PlainAnalyzer extends Analyzer {
    // Keeps a phrase from matching across the border of two phrasings or keywords.
    private static final int GAP_BETWEEN_TEXTS = 100;

    @Override
    protected final Reader initReader(String fieldName, Reader reader) {
        try (reader) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return new StringReader(WordBreaks.mark(text.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected final TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        TokenStream even = new LowerCaseFilter(new CanonicalFormFilter(words));
        return new TokenStreamComponents(words, wordForms(new InitialsFilter(new ASCIIFoldingFilter(even))));
    }

    @Override
    public final int getPositionIncrementGap(String fieldName) {
        return GAP_BETWEEN_TEXTS;
    }

    /** Brings the forms of a word together; here each stays as it is. */
    TokenStream wordForms(TokenStream words) {
        return words;
    }
}
