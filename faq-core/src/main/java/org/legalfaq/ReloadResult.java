package org.legalfaq;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import org.legalfaq.model.PackInfo;
import org.legalfaq.pack.PackReport;

/**
 * What came of a reload: the new pack is in use, there was nothing new, or the new pack was refused and the old one stays.
 *
 * <pre>{@code
 * String news = faqs.reload().fold(
 *         swapped -> "Now version " + swapped.inUse().version(),
 *         unchanged -> "Nothing new",
 *         rejected -> "Still version " + rejected.inUse().version() + ". " + rejected.problems());
 * }</pre>
 */
public sealed interface ReloadResult {

    /**
     * The pack that is in use after the reload.
     *
     * @return the pack's description, never null
     */
    PackInfo inUse();

    /**
     * The problems for which the new pack was refused.
     *
     * @return the report of a {@link Rejected}, otherwise empty, never null
     */
    default Optional<PackReport> report() {
        return fold(
                swapped -> Optional.empty(),
                unchanged -> Optional.empty(),
                rejected -> Optional.of(rejected.problems()));
    }

    /**
     * Handles each kind of result.
     *
     * @param <T> what the functions return
     * @param swapped called if a new pack is in use, not null
     * @param unchanged called if there was nothing new, not null
     * @param rejected called if the new pack was refused, not null
     * @return what the called function returned
     */
    default <T> T fold(
            Function<? super Swapped, ? extends T> swapped,
            Function<? super Unchanged, ? extends T> unchanged,
            Function<? super Rejected, ? extends T> rejected) {
        requireNonNull(swapped, "swapped");
        requireNonNull(unchanged, "unchanged");
        requireNonNull(rejected, "rejected");
        if (this instanceof Swapped it) {
            return swapped.apply(it);
        }
        return this instanceof Unchanged it ? unchanged.apply(it) : rejected.apply((Rejected) this);
    }

    /**
     * The new pack took the place of the old one.
     *
     * @param replaced the pack that was in use before, not null
     * @param inUse the new pack, not null
     */
    record Swapped(PackInfo replaced, PackInfo inUse) implements ReloadResult {

        /** Refuses null. */
        public Swapped {
            requireNonNull(replaced, "replaced");
            requireNonNull(inUse, "inUse");
        }
    }

    /**
     * The pack that was loaded equals the one in use, which stays.
     *
     * @param inUse the pack, not null
     */
    record Unchanged(PackInfo inUse) implements ReloadResult {

        /** Refuses null. */
        public Unchanged {
            requireNonNull(inUse, "inUse");
        }
    }

    /**
     * The new pack has errors. The old one stays.
     *
     * @param inUse the old pack, not null
     * @param problems every problem of the new one, not null
     */
    record Rejected(PackInfo inUse, PackReport problems) implements ReloadResult {

        /** Refuses null. */
        public Rejected {
            requireNonNull(inUse, "inUse");
            requireNonNull(problems, "problems");
        }
    }
}
