package org.legalfaq.testing;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.legalfaq.internal.lucene.LuceneSearchEngineFactory;
import org.legalfaq.model.ContentPack;
import org.legalfaq.spi.EngineQuery;
import org.legalfaq.spi.EngineResult;
import org.legalfaq.spi.EngineSuggestion;
import org.legalfaq.spi.SearchEngine;
import org.legalfaq.spi.SearchEngineFactory;

/** The embedded engine, with engines that mind being used after they were closed, or closed while they are used. */
public final class WatchedEngines implements SearchEngineFactory {
    private final SearchEngineFactory factory = new LuceneSearchEngineFactory();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();

    /** How many engines were opened in all. */
    public int opened() {
        return opened.get();
    }

    /** How many engines are open now. */
    public int open() {
        return open.get();
    }

    @Override
    public SearchEngine open(ContentPack pack) {
        opened.incrementAndGet();
        open.incrementAndGet();
        return new Watched(factory.open(pack));
    }

    private final class Watched implements SearchEngine {
        private final SearchEngine engine;
        private final AtomicBoolean closed = new AtomicBoolean();

        private Watched(SearchEngine engine) {
            this.engine = engine;
        }

        @Override
        public EngineResult search(EngineQuery query) {
            requireOpen();
            EngineResult result = engine.search(query);
            requireOpen();
            return result;
        }

        @Override
        public List<EngineSuggestion> suggest(EngineQuery query) {
            requireOpen();
            List<EngineSuggestion> suggestions = engine.suggest(query);
            requireOpen();
            return suggestions;
        }

        @Override
        public void close() {
            if (!closed.compareAndSet(false, true)) {
                throw new AssertionError("The engine was closed twice");
            }
            open.decrementAndGet();
            engine.close();
        }

        private void requireOpen() {
            if (closed.get()) {
                throw new AssertionError("The engine was used while closed");
            }
        }
    }
}
