package org.legalfaq.content;

import org.legalfaq.pack.PackSource;
import org.legalfaq.spi.ContentPackProvider;

/**
 * Offers the bundled pack to {@code ContentPacks.bundled()}.
 *
 * <p>Where service files get lost, as in some fat jars, load it by hand:
 * {@code ContentPacks.load(new BundledContent().source())}.
 */
public final class BundledContent implements ContentPackProvider {

    /** The id of the bundled pack. */
    public static final String PACK_ID = "legal-faq";

    /** Made by {@link java.util.ServiceLoader}; reads nothing. */
    public BundledContent() {}

    @Override
    public String packId() {
        return PACK_ID;
    }

    @Override
    public PackSource source() {
        return PackSource.classPath(BundledContent.class, PACK_ID);
    }
}
