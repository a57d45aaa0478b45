package org.legalfaq.benchmarks;

import java.io.IOException;
import org.legalfaq.model.ContentPack;

/** Lucene alone. */
public class LuceneState extends PackState<LuceneIndex> {
    @Override
    LuceneIndex prepare(ContentPack content) throws IOException {
        return LuceneIndex.of(content.entries(), content.info().mainLanguage());
    }
}
