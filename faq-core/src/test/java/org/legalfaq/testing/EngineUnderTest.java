package org.legalfaq.testing;

import org.legalfaq.model.ContentPack;
import org.legalfaq.spi.SearchEngine;
import org.legalfaq.spi.SearchEngineFactory;

/** What a part of the {@link SearchEngineContract} needs to know of an engine. */
public interface EngineUnderTest {

    SearchEngineFactory factory();

    default Answer answer(ContentPack pack, TestQuery query) {
        try (SearchEngine engine = factory().open(pack)) {
            return new Answer(pack, engine.search(query.build()));
        }
    }
}
