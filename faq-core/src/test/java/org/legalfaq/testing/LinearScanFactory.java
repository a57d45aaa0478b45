package org.legalfaq.testing;

import org.legalfaq.model.ContentPack;
import org.legalfaq.spi.SearchEngine;
import org.legalfaq.spi.SearchEngineFactory;

/** Opens oracles that score a text by the number of terms it shares with the question. */
public record LinearScanFactory(Words words) implements SearchEngineFactory {

    @Override
    public SearchEngine open(ContentPack pack) {
        return new LinearScanEngine(pack, words, (position, held) -> held.size());
    }
}
