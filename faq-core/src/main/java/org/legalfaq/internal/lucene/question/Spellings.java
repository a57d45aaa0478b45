package org.legalfaq.internal.lucene.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Finds what a mistyped word may have been: the closest words of the index with the same first letter. Words with
 * digits are left alone, because a section number that is not there is no misspelling of another one.
 */
public final class Spellings {
    private static final int SAME_START = 1;
    private static final int SHORTEST = 4;
    private static final int LONGEST_FOR_ONE_EDIT = 7;
    private static final int MOST_SPELLINGS = 10;

    private final IndexReader reader;

    Spellings(IndexReader reader) {
        this.reader = reader;
    }

    /** The closest words of the field, commonest first, that are at most as many edits away as the length allows. */
    List<Wording> closest(String field, String word) {
        int mostEdits = mostEdits(word);
        for (int edits = 1; edits <= mostEdits; edits++) {
            List<String> found = within(field, word, edits);
            if (!found.isEmpty()) {
                double weight = 1 - (double) edits / word.codePointCount(0, word.length());
                return found.stream()
                        .map(term -> new Wording(List.of(term), weight, Optional.empty()))
                        .toList();
            }
        }
        return List.of();
    }

    /** How many slips a word may have: none if it is short or has a digit. */
    public static int mostEdits(String word) {
        int length = word.codePointCount(0, word.length());
        if (length < SHORTEST || word.codePoints().anyMatch(Character::isDigit)) {
            return 0;
        }
        return length <= LONGEST_FOR_ONE_EDIT ? 1 : 2;
    }

    private List<String> within(String field, String word, int edits) {
        record Candidate(String term, int frequency) {}
        List<Candidate> candidates = new ArrayList<>();
        try {
            Terms terms = MultiTerms.getTerms(reader, field);
            if (terms == null) {
                return List.of();
            }
            TermsEnum like =
                    FuzzyQuery.getFuzzyAutomaton(word, edits, SAME_START, true).getTermsEnum(terms);
            for (BytesRef term = like.next(); term != null; term = like.next()) {
                candidates.add(new Candidate(term.utf8ToString(), like.docFreq()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::frequency).reversed().thenComparing(Candidate::term))
                .limit(MOST_SPELLINGS)
                .map(Candidate::term)
                .toList();
    }
}
