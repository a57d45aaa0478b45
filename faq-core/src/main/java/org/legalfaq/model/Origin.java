package org.legalfaq.model;

import static java.util.Objects.requireNonNull;

/**
 * The pack an entry comes from. In a pack laid over another, entries keep the origin of their own pack.
 *
 * @param packId the pack's id, not null
 * @param packVersion the pack's version, not null
 * @param license the licence of the entry's text as an SPDX identifier or a name, not null
 */
public record Origin(String packId, String packVersion, String license) {

    /** Refuses null. */
    public Origin {
        requireNonNull(packId, "packId");
        requireNonNull(packVersion, "packVersion");
        requireNonNull(license, "license");
    }
}
