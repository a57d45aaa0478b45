package org.legalfaq.fuzz;

import org.legalfaq.pack.PackLimits;

/** Limits that the short inputs of a fuzzer can reach. */
final class FuzzLimits {
    static final PackLimits SMALL = new PackLimits(1 << 16, 1 << 17, 20, 30, 2_000, 12, 500, 60, 20, 50, 10);

    private FuzzLimits() {}
}
