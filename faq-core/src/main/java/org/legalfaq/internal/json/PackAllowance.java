package org.legalfaq.internal.json;

import org.legalfaq.pack.PackLimits;

/** How much one pack may still hold of what is counted over all its files. Not safe for use by several threads. */
final class PackAllowance {
    private int entriesLeft;
    private int valuesLeft;
    private boolean exceeded;

    PackAllowance(PackLimits limits) {
        this.entriesLeft = limits.maxEntries();
        this.valuesLeft = limits.maxValues();
    }

    /** Takes one value off what is left; false if there was nothing left. */
    boolean takeValue() {
        exceeded |= --valuesLeft < 0;
        return !exceeded;
    }

    /** Takes one entry off what is left; false if there was nothing left. */
    boolean takeEntry() {
        exceeded |= --entriesLeft < 0;
        return !exceeded;
    }

    boolean isExceeded() {
        return exceeded;
    }
}
