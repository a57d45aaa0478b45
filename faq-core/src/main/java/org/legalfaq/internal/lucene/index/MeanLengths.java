package org.legalfaq.internal.lucene.index;

import java.util.HashMap;
import java.util.Map;
import org.legalfaq.internal.lucene.analysis.TextLanguage;

/** How long the texts of a field are on average, in each language, as Lucene counts: texts without a term do not count. */
final class MeanLengths {
    private final Map<TextLanguage, Mean> means = new HashMap<>();

    private record Mean(long sum, long count) {
        Mean plus(Mean other) {
            return new Mean(sum + other.sum, count + other.count);
        }
    }

    void add(TextLanguage language, int length) {
        if (length > 0) {
            means.merge(language, new Mean(length, 1), Mean::plus);
        }
    }

    /** The length divided by the mean one. */
    double relative(TextLanguage language, int length) {
        Mean mean = means.getOrDefault(language, new Mean(1, 1));
        return Math.max(0, length) * (double) mean.count / mean.sum;
    }
}
