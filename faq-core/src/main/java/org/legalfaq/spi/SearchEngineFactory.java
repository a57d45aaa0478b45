package org.legalfaq.spi;

import org.legalfaq.model.ContentPack;

/** Makes a search engine for a pack. */
@FunctionalInterface
public interface SearchEngineFactory {

    /**
     * Indexes the pack, or opens its index.
     *
     * @param pack the pack, not null
     * @return an engine that answers from this pack only, never null
     */
    SearchEngine open(ContentPack pack);
}
