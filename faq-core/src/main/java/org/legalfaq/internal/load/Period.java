package org.legalfaq.internal.load;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a text holds, the first and the last included.
 *
 * @param from the first day; the earliest there is if open
 * @param to the last day; the latest there is if open
 */
record Period(LocalDate from, LocalDate to) {
    static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    static Period of(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Period(from.orElse(LocalDate.MIN), to.orElse(LocalDate.MAX));
    }

    boolean isBackwards() {
        return to.isBefore(from);
    }

    /** Returns the period in words. */
    @Override
    public String toString() {
        if (equals(ALWAYS)) {
            return "on any day";
        } else if (to.equals(LocalDate.MAX)) {
            return "from " + from;
        }
        return from.equals(LocalDate.MIN) ? "until " + to : "from " + from + " to " + to;
    }
}
