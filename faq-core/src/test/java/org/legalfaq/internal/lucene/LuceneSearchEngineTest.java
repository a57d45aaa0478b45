package org.legalfaq.internal.lucene;

import org.legalfaq.spi.SearchEngineFactory;
import org.legalfaq.testing.SearchEngineContract;

class LuceneSearchEngineTest implements SearchEngineContract {

    @Override
    public SearchEngineFactory factory() {
        return new LuceneSearchEngineFactory();
    }
}
