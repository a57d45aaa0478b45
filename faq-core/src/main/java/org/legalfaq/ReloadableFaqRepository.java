package org.legalfaq;

import java.util.function.Function;
import java.util.function.Supplier;
import org.legalfaq.model.ContentPack;

/**
 * A repository whose pack can be replaced while it is in use.
 *
 * <p>It is made of a recipe that loads the pack: from a folder, the class path, with overlays, as you like. A reload
 * follows the recipe again, and swaps the whole pack at once if it is sound. If it is not, the old one stays:
 *
 * <pre>{@code
 * ReloadableFaqRepository faqs = ReloadableFaqRepository.of(
 *         () -> ContentPacks.overlay(ContentPacks.bundled(), PackSource.directory(folder)));
 * faqs.reload().report().ifPresent(report -> log.warn("The old content stays. {}", report));
 * }</pre>
 *
 * <p><b>Snapshots.</b> A snapshot is one pack with its index. Each call is answered from the snapshot that is current
 * when the call begins, so that no answer mixes two packs; two calls may see different ones, and so may the calls on a view
 * by {@link #asOf}. Where several calls must agree, as for a page of results with its topics, or for {@link
 * PackEvaluator}, make them on {@link #current()}.
 *
 * <p><b>Release.</b> Each snapshot counts its readers: every call while it runs, and every {@link #current()} until it is
 * closed. A replaced snapshot is closed by the last of them, in that reader's thread, or by the reload if there is none. A
 * {@code current()} that is never closed keeps its snapshot open: with the embedded engine that costs memory until it is
 * unreachable, with another engine perhaps more. During a reload there are two snapshots in memory.
 *
 * <p><b>Closing</b> the repository, or a view of it by {@code asOf}, ends it for good: later calls, reloads included,
 * throw {@link IllegalStateException}. Calls that are under way and snapshots from {@code current()} go on, and the last
 * of them closes the snapshot.
 *
 * <p>Nothing reloads by itself: there is no thread, no timer and no watching of files here. Call {@link #reload()} when
 * you know that there is something new, or from a timer of your own. Safe for use by several threads; readers never wait
 * for a reload.
 */
public interface ReloadableFaqRepository extends FaqRepository {

    /**
     * Opens a pack with the default settings.
     *
     * @param recipe loads the pack anew each time it is called, not null
     * @return the repository, never null
     * @throws org.legalfaq.pack.InvalidPackException if the first pack has errors
     */
    static ReloadableFaqRepository of(Supplier<? extends ContentPack> recipe) {
        return of(recipe, FaqRepository::of);
    }

    /**
     * Opens a pack with settings of your own.
     *
     * @param recipe loads the pack anew each time it is called, not null
     * @param opener opens each pack that is loaded, with the same settings, like {@code pack ->
     *     FaqRepository.builder(pack).clock(clock).build()}; must make a new repository each time, which this one closes;
     *     not null
     * @return the repository, never null
     * @throws org.legalfaq.pack.InvalidPackException if the first pack has errors
     */
    static ReloadableFaqRepository of(
            Supplier<? extends ContentPack> recipe, Function<? super ContentPack, ? extends FaqRepository> opener) {
        return new SwappingFaqRepository(recipe, opener);
    }

    /**
     * Returns the current snapshot, to make several calls on one pack. Close it when you are done:
     *
     * <pre>{@code
     * try (FaqRepository now = faqs.current()) {
     *     SearchPage page = now.search(text);
     *     List<Topic> topics = now.topics();
     * }
     * }</pre>
     *
     * <p>It goes on to answer from the same pack after a reload. Closing it gives it back, and closes neither this
     * repository nor other snapshots; it then throws {@link IllegalStateException}.
     *
     * @return the snapshot, never null
     * @throws IllegalStateException if this repository is closed
     */
    FaqRepository current();

    /**
     * Loads the pack by the recipe again and swaps it in if it is sound. Loading and indexing happen in this thread,
     * while readers are served from the old pack. Concurrent reloads take turns.
     *
     * <p>A pack that equals the one in use is not indexed again. Packs loaded by {@link ContentPacks} are equal if all
     * their content is. A pack refused with an {@link org.legalfaq.pack.InvalidPackException} is a {@link
     * ReloadResult.Rejected}. Whatever else the recipe or the opening throws comes out of this method, and the old pack
     * stays.
     *
     * @return what came of it, never null
     * @throws IllegalStateException if this repository is closed
     */
    ReloadResult reload();

    /**
     * Reloads by another recipe. If its pack is not refused, later calls of {@link #reload()} follow it too.
     *
     * @param recipe loads the pack anew each time it is called, not null
     * @return what came of it, never null
     * @throws IllegalStateException if this repository is closed
     */
    ReloadResult reload(Supplier<? extends ContentPack> recipe);
}
