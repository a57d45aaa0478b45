package org.legalfaq;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.query.AskThresholds;
import org.legalfaq.spi.SearchEngineFactory;

/**
 * Collects the settings of a {@link FaqRepository}. All have defaults. Not safe for use by several threads.
 */
public final class FaqRepositoryBuilder {
    private final ContentPack pack;
    private Clock clock = Clock.system(ZoneId.systemDefault());
    private SearchEngineFactory engine = EmbeddedEngine.byWords();
    private AskThresholds thresholds = AskPolicy.DEFAULT_THRESHOLDS;

    FaqRepositoryBuilder(ContentPack pack) {
        this.pack = requireNonNull(pack, "pack");
    }

    /**
     * Sets the clock that tells which day it is.
     *
     * @param value the clock; the system's in its time zone if never set, not null
     * @return this builder
     */
    public FaqRepositoryBuilder clock(Clock value) {
        clock = requireNonNull(value, "clock");
        return this;
    }

    /**
     * Sets another search engine.
     *
     * @param value the engine's factory; {@link EmbeddedEngine#byWords()} if never set, not null
     * @return this builder
     */
    public FaqRepositoryBuilder searchEngine(SearchEngineFactory value) {
        engine = requireNonNull(value, "searchEngine");
        return this;
    }

    /**
     * Sets from which confidence on {@code ask} gives an answer or offers candidates.
     *
     * @param value the thresholds; the library's measured ones if never set, not null
     * @return this builder
     */
    public FaqRepositoryBuilder thresholds(AskThresholds value) {
        thresholds = requireNonNull(value, "thresholds");
        return this;
    }

    /**
     * Opens the repository. This is when the pack is indexed.
     *
     * @return the repository, never null
     * @throws org.legalfaq.spi.ModelException if the engine has an embedding model and that fails
     */
    public FaqRepository build() {
        return new IndexedFaqRepository(
                pack,
                requireNonNull(engine.open(pack), "the factory of the engine returned null"),
                new AskPolicy(
                        thresholds,
                        pack.entries().stream().map(FaqEntry::id).distinct().count()),
                () -> LocalDate.now(clock));
    }
}
