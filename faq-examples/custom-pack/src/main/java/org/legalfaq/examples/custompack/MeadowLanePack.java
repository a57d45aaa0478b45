package org.legalfaq.examples.custompack;

import org.legalfaq.pack.PackSource;
import org.legalfaq.spi.ContentPackProvider;

/**
 * Lets {@code ContentPacks.bundled()} find the pack in this module's jar. Named in {@code module-info} and in
 * {@code META-INF/services/org.legalfaq.spi.ContentPackProvider}; the pack itself lies in
 * {@code META-INF/faq-packs/meadow-lane/}.
 */
public final class MeadowLanePack implements ContentPackProvider {
    static final String PACK_ID = "meadow-lane";

    /** Made by {@link java.util.ServiceLoader}; reads nothing. */
    public MeadowLanePack() {}

    @Override
    public String packId() {
        return PACK_ID;
    }

    @Override
    public PackSource source() {
        return PackSource.classPath(MeadowLanePack.class, PACK_ID);
    }
}
