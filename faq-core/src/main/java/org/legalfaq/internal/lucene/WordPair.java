package org.legalfaq.internal.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Two terms in a row. */
record WordPair(String first, String second) {
    static final String BETWEEN = " ";

    /** The distinct pairs of a text. */
    static Set<WordPair> of(List<String> terms) {
        Set<WordPair> pairs = new LinkedHashSet<>();
        for (int i = 1; i < terms.size(); i++) {
            pairs.add(new WordPair(terms.get(i - 1), terms.get(i)));
        }
        return pairs;
    }

    /** The pair as one term of {@link PhrasingField#PAIR}. */
    String term() {
        return first + BETWEEN + second;
    }
}
