package org.legalfaq.internal.lucene.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.internal.lucene.analysis.WordPair;

/**
 * How rare terms are in the pack: the mean of their rarity in whole texts and in what is brief about them (questions,
 * phrasings, keywords), each by the formula of BM25. A word that every answer uses but few questions tells questions
 * apart; a word that is rare in questions by accident does not.
 */
public final class TermStatistics {
    private final IndexReader reader;
    private final ToIntFunction<Term> frequencies;

    public TermStatistics(IndexReader reader) {
        this(reader, term -> frequency(reader, term));
    }

    private TermStatistics(IndexReader reader, ToIntFunction<Term> frequencies) {
        this.reader = reader;
        this.frequencies = frequencies;
    }

    /** Statistics that look each term up once: for one thread, and for the terms of the pack, which are limited. */
    public static TermStatistics remembering(IndexReader reader) {
        Map<Term, Integer> known = new HashMap<>();
        return new TermStatistics(reader, term -> known.computeIfAbsent(term, key -> frequency(reader, key)));
    }

    public boolean has(String field, String term) {
        return frequency(field, term) > 0;
    }

    public double rarity(TextLanguage language, String term) {
        return (rarity(language.anyField(), term) + rarity(RankField.BRIEF.name(language), term)) / 2;
    }

    public double rarity(TextLanguage language, List<String> terms) {
        return terms.stream().mapToDouble(term -> rarity(language, term)).sum();
    }

    /** How much rarer two words are in a row than each of them, which is worth something of its own. */
    public double rarity(TextLanguage language, WordPair pair) {
        double together = rarity(PhrasingField.PAIR.name(language), pair.term());
        double apart = (rarity(language, pair.first()) + rarity(language, pair.second())) / 2;
        return Math.max(0, together - apart);
    }

    private double rarity(String field, String term) {
        int frequency = frequency(field, term);
        return Math.log1p((texts(field) - frequency + 0.5) / (frequency + 0.5));
    }

    private int frequency(String field, String term) {
        return frequencies.applyAsInt(new Term(field, term));
    }

    private static int frequency(IndexReader reader, Term term) {
        try {
            return reader.docFreq(term);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int texts(String field) {
        try {
            return reader.getDocCount(field);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
