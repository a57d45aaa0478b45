package org.legalfaq;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A pack that a provider offers, found without loading it.
 *
 * @param packId the id that the provider states; empty if the provider cannot be started, not null
 * @param provider the provider's class name; empty if even that is not known, not null
 * @param location where the provider's class lies, as the text of a URL, not null
 * @param failure why the provider cannot be started; empty if it can, not null
 */
public record AvailablePack(String packId, String provider, String location, Optional<String> failure) {

    /** Refuses null. */
    public AvailablePack {
        requireNonNull(packId, "packId");
        requireNonNull(provider, "provider");
        requireNonNull(location, "location");
        requireNonNull(failure, "failure");
    }

    /** Returns the id, the provider and the place. */
    @Override
    public String toString() {
        return failure.map(reason -> "a provider that cannot be started"
                        + (provider.isEmpty() ? "" : " (" + provider + " in " + location + ")")
                        + ": " + reason)
                .orElseGet(() -> "\"%s\" by %s in %s".formatted(packId, provider, location));
    }
}
