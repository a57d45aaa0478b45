package org.legalfaq.benchmarks;

import java.io.IOException;
import org.legalfaq.model.ContentPack;

/** Lucene's own suggester. */
public class SuggesterState extends PackState<LuceneSuggester> {
    @Override
    LuceneSuggester prepare(ContentPack content) throws IOException {
        return LuceneSuggester.of(content.entries(), content.info().mainLanguage());
    }
}
