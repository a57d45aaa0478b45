package org.legalfaq.internal.lucene;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * BM25 by kind of field. Answers take its usual settings. In brief fields a word that comes twice counts little more
 * than once, and having many phrasings or keywords is no fault of an entry.
 */
final class FieldSimilarity extends PerFieldSimilarityWrapper {
    private static final Set<String> BRIEF = Arrays.stream(IndexField.values())
            .filter(IndexField::brief)
            .map(IndexField::name)
            .collect(Collectors.toUnmodifiableSet());

    private final Similarity usual = new BM25Similarity();
    private final Similarity brief = new BM25Similarity(0.6f, 0.3f);

    @Override
    public Similarity get(String field) {
        return BRIEF.contains(field.split("\\.", 2)[0]) ? brief : usual;
    }
}
