package org.legalfaq.internal.lucene.completion;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.legalfaq.internal.lucene.analysis.LanguageAnalysis;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.internal.lucene.index.IndexWriting;
import org.legalfaq.internal.lucene.index.PackTexts;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.query.SearchField;

/** The questions and alternate phrasings of a pack as words in a row, each a document, in the order of the pack. */
final class CompletionIndex {
    /** Stands before the first word. No word holds a space. */
    static final String START = " ";

    private static final String WORDS = "words";
    private static final String KIND = "kind";

    /** Marks questions. */
    static final Term QUESTION = new Term(KIND, SearchField.QUESTION.name());

    private final IndexReader reader;
    private final List<Phrasing> phrasings = new ArrayList<>();

    /** A way to ask. */
    record Phrasing(int text, SearchField kind, String words) {}

    CompletionIndex(PackTexts texts, Map<TextLanguage, LanguageAnalysis> analyses) {
        List<Document> documents = new ArrayList<>();
        for (int text = 0; text < texts.count(); text++) {
            FaqEntry entry = texts.entry(text);
            TextLanguage language = TextLanguage.of(entry.language());
            LanguageAnalysis analysis = Objects.requireNonNull(analyses.get(language));
            for (Phrasing phrasing : phrasings(text, entry)) {
                phrasings.add(phrasing);
                documents.add(document(phrasing, language, analysis));
            }
        }
        reader = IndexWriting.write(documents, analyses);
    }

    static String wordsField(TextLanguage language) {
        return language.field(WORDS);
    }

    IndexReader reader() {
        return reader;
    }

    Phrasing phrasing(int document) {
        return phrasings.get(document);
    }

    private static List<Phrasing> phrasings(int text, FaqEntry entry) {
        List<Phrasing> all = new ArrayList<>();
        all.add(new Phrasing(text, SearchField.QUESTION, entry.question()));
        entry.alternatePhrasings().forEach(words -> all.add(new Phrasing(text, SearchField.ALTERNATE_PHRASING, words)));
        return all;
    }

    private static Document document(Phrasing phrasing, TextLanguage language, LanguageAnalysis analysis) {
        List<String> words = new ArrayList<>();
        words.add(START);
        analysis.words(phrasing.words()).forEach(word -> words.add(word.term()));
        Document document = new Document();
        document.add(new StringField(KIND, phrasing.kind().name(), Store.NO));
        document.add(new TextField(wordsField(language), new InARow(words.iterator())));
        return document;
    }

    /** Words that are known already. */
    private static final class InARow extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Iterator<String> words;

        InARow(Iterator<String> words) {
            this.words = words;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!words.hasNext()) {
                return false;
            }
            term.append(words.next());
            return true;
        }
    }
}
