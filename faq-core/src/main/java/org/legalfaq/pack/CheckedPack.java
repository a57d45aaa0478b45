package org.legalfaq.pack;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.legalfaq.model.ContentPack;

/**
 * What came of checking a pack, for tools that go on working with it.
 *
 * @param report every problem, not null
 * @param pack the pack; empty if it has errors, not null
 * @param places where its fields stand; knows no place of a pack with errors, not null
 */
public record CheckedPack(PackReport report, Optional<ContentPack> pack, PackPlaces places) {

    /** Refuses null. */
    public CheckedPack {
        requireNonNull(report, "report");
        requireNonNull(pack, "pack");
        requireNonNull(places, "places");
    }
}
