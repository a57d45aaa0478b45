package org.legalfaq.query;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.legalfaq.model.Jurisdiction;

/**
 * What became of the jurisdiction a caller asked for.
 *
 * @param requested the tag as asked, not null
 * @param applied the known jurisdiction whose answers were looked up: the tag itself, the one an alias stands for, or
 *     the nearest known one; empty if even the country is unknown, not null
 * @param known true if the requested tag or alias is known as it stands
 */
public record JurisdictionResolution(Jurisdiction requested, Optional<Jurisdiction> applied, boolean known) {

    /** Refuses null. */
    public JurisdictionResolution {
        requireNonNull(requested, "requested");
        requireNonNull(applied, "applied");
    }
}
