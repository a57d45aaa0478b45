package org.legalfaq.internal.lucene.completion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The words of one field of an index. */
record Vocabulary(IndexReader index, String field) {

    boolean has(String word) {
        try {
            return index.docFreq(new Term(field, word)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words with this beginning, itself among them. */
    Set<String> startingWith(String beginning) {
        Set<String> words = new LinkedHashSet<>();
        eachStartingWith(beginning, words::add);
        return words;
    }

    /** The words at the smallest distance, from 1 to the given one, that share the first letter with a word. */
    Set<String> closest(String word, ToIntFunction<String> distance, int most) {
        Set<String> closest = new LinkedHashSet<>();
        if (most == 0) {
            return closest;
        }
        int[] least = {most};
        eachStartingWith(word.substring(0, word.offsetByCodePoints(0, 1)), other -> {
            int edits = distance.applyAsInt(other);
            if (edits < least[0]) {
                closest.clear();
                least[0] = edits;
            }
            if (edits == least[0]) {
                closest.add(other);
            }
        });
        return closest;
    }

    private void eachStartingWith(String beginning, Consumer<String> action) {
        try {
            Terms terms = MultiTerms.getTerms(index, field);
            if (terms == null) {
                return;
            }
            BytesRef start = new BytesRef(beginning);
            TermsEnum words = terms.iterator();
            BytesRef word = words.seekCeil(start) == SeekStatus.END ? null : words.term();
            while (word != null && StringHelper.startsWith(word, start)) {
                action.accept(word.utf8ToString());
                word = words.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
