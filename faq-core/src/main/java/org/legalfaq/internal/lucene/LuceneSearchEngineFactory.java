package org.legalfaq.internal.lucene;

import java.util.LinkedHashMap;
import java.util.Map;
import org.legalfaq.model.ContentPack;
import org.legalfaq.spi.SearchEngine;
import org.legalfaq.spi.SearchEngineFactory;

/** Opens the embedded engine: an Apache Lucene index in memory, written in the caller's thread. */
public final class LuceneSearchEngineFactory implements SearchEngineFactory {

    /** Makes the factory. Nothing is indexed yet. */
    public LuceneSearchEngineFactory() {}

    @Override
    public SearchEngine open(ContentPack pack) {
        PackTexts texts = new PackTexts(pack);
        Map<TextLanguage, LanguageAnalysis> analyses = new LinkedHashMap<>();
        for (int position = 0; position < texts.count(); position++) {
            analyses.computeIfAbsent(TextLanguage.of(texts.entry(position).language()), LanguageAnalysis::of);
        }
        return new LuceneSearchEngine(pack, texts, analyses, IndexWriting.write(pack, texts, analyses));
    }
}
