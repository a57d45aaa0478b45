package org.legalfaq.internal.lucene;

import org.legalfaq.spi.SearchEngineFactory;
import org.legalfaq.testing.LinearScanFactory;
import org.legalfaq.testing.SearchEngineContract;

/** Holds the oracle to the contract as well: what it is compared with later must be right itself. */
class LinearScanEngineTest implements SearchEngineContract {

    @Override
    public SearchEngineFactory factory() {
        return new LinearScanFactory(new LuceneWords());
    }
}
