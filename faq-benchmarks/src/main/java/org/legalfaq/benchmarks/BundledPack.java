package org.legalfaq.benchmarks;

import org.legalfaq.ContentPacks;
import org.legalfaq.model.ContentPack;

/** The bundled pack, read once for all benchmarks in a process. */
final class BundledPack {
    static final ContentPack CONTENT = ContentPacks.bundled();

    private BundledPack() {}
}
