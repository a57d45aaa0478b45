package org.legalfaq.spi;

import org.legalfaq.pack.PackSource;

/**
 * Offers a content pack to be found with {@link java.util.ServiceLoader}. Name the class in {@code provides} of your
 * {@code module-info} and in {@code META-INF/services}, so that it is found on the module path and on the class path.
 *
 * <p>Implementations have a public constructor without parameters, do no I/O in it, and are safe for use by several
 * threads.
 */
public interface ContentPackProvider {

    /**
     * Returns the id of the pack, as its manifest says it.
     *
     * @return the pack id, never null
     */
    String packId();

    /**
     * Returns where the pack is read from. Nothing is read yet.
     *
     * @return the source, never null
     */
    PackSource source();
}
