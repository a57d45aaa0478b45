package org.legalfaq;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.legalfaq.model.ContentPack;
import org.legalfaq.pack.InvalidPackException;

/** Holds one snapshot and swaps it as a whole. */
final class SwappingFaqRepository extends ForwardingFaqRepository implements ReloadableFaqRepository {
    private final Function<? super ContentPack, ? extends FaqRepository> opener;
    /** Held while loading, so that of two reloads the later one sees the later content. Readers never take it. */
    private final ReentrantLock reloading = new ReentrantLock();

    private Supplier<? extends ContentPack> recipe;
    private volatile Snapshot current;
    private volatile boolean closed;

    SwappingFaqRepository(
            Supplier<? extends ContentPack> recipe, Function<? super ContentPack, ? extends FaqRepository> opener) {
        this.recipe = requireNonNull(recipe, "recipe");
        this.opener = requireNonNull(opener, "opener");
        this.current = open(load(recipe));
    }

    @Override
    <T> T read(Function<FaqRepository, T> reading) {
        return hold().readAndLetGo(reading);
    }

    @Override
    public FaqRepository current() {
        return new HeldFaqRepository(hold());
    }

    @Override
    public ReloadResult reload() {
        reloading.lock();
        try {
            return reload(recipe);
        } finally {
            reloading.unlock();
        }
    }

    @Override
    public ReloadResult reload(Supplier<? extends ContentPack> newRecipe) {
        requireNonNull(newRecipe, "recipe");
        reloading.lock();
        try {
            return hold().readAndLetGo(old -> reload(old.pack(), newRecipe));
        } finally {
            reloading.unlock();
        }
    }

    private ReloadResult reload(ContentPack old, Supplier<? extends ContentPack> newRecipe) {
        ContentPack loaded;
        try {
            loaded = load(newRecipe);
        } catch (InvalidPackException e) {
            return new ReloadResult.Rejected(old.info(), e.report());
        }
        boolean unchanged = loaded.equals(old);
        if (!unchanged) {
            swap(open(loaded));
        }
        recipe = newRecipe;
        return unchanged ? new ReloadResult.Unchanged(old.info()) : new ReloadResult.Swapped(old.info(), loaded.info());
    }

    private static ContentPack load(Supplier<? extends ContentPack> recipe) {
        return requireNonNull(recipe.get(), "the recipe returned null");
    }

    private Snapshot open(ContentPack pack) {
        return new Snapshot(requireNonNull(opener.apply(pack), "the opener returned null"));
    }

    private void swap(Snapshot opened) {
        Snapshot replaced = current;
        current = opened;
        replaced.retire();
        if (closed) {
            // Closed while loading: whoever closed it may have seen only the old snapshot.
            opened.retire();
            throw closedAlready();
        }
    }

    @Override
    public void close() {
        closed = true;
        current.retire();
    }

    /** Holds the snapshot that is current now. One that was replaced and released in between makes it look again. */
    private Snapshot hold() {
        while (true) {
            if (closed) {
                throw closedAlready();
            }
            Snapshot snapshot = current;
            if (snapshot.tryHold()) {
                return snapshot;
            }
        }
    }

    private static IllegalStateException closedAlready() {
        return new IllegalStateException("The repository is closed; open a new one");
    }
}
