package org.legalfaq.internal.lucene.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.legalfaq.internal.lucene.index.PhrasingField;

/** Two terms in a row. */
public record WordPair(String first, String second) {
    public static final String BETWEEN = " ";

    /** The distinct pairs of a text. */
    public static Set<WordPair> of(List<String> terms) {
        Set<WordPair> pairs = new LinkedHashSet<>();
        for (int i = 1; i < terms.size(); i++) {
            pairs.add(new WordPair(terms.get(i - 1), terms.get(i)));
        }
        return pairs;
    }

    /** The pair as one term of {@link PhrasingField#PAIR}. */
    public String term() {
        return first + BETWEEN + second;
    }
}
