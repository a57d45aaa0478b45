package org.legalfaq.internal.lucene.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Splits a text into words, in lower case and without accents. */
public final class PlainAnalyzer extends Analyzer {
    // Keeps a phrase from matching across the border of two phrasings or keywords.
    private static final int GAP_BETWEEN_TEXTS = 100;

    // Most texts are phrasings: the size that readers copy by themselves would cost more than the rest.
    private static final int BUFFER = 256;

    private final WordForms forms;

    /** Makes an analyzer. Each word passes through the forms once it is folded. */
    public PlainAnalyzer(WordForms forms) {
        this.forms = forms;
    }

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        try (reader) {
            StringBuilder text = new StringBuilder();
            char[] some = new char[BUFFER];
            for (int read = reader.read(some); read >= 0; read = reader.read(some)) {
                text.append(some, 0, read);
            }
            return new StringReader(WordBreaks.mark(text.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        TokenStream even = new LowerCaseFilter(new FoldingFilter(words));
        return new TokenStreamComponents(words, forms.of(new InitialsFilter(new ASCIIFoldingFilter(even))));
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
        return GAP_BETWEEN_TEXTS;
    }
}
