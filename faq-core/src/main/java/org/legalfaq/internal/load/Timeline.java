package org.legalfaq.internal.load;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gives each day to the first text that claims it. */
final class Timeline {
    private final TreeMap<LocalDate, Slot> slots = new TreeMap<>();

    /** Claims a period for a text; returns the text that already holds one of its days, or empty on success. */
    Optional<TextDraft> claim(TextDraft text, Period period) {
        // Slots never overlap, so the last one to begin before the period ends is also the last one to end.
        Map.Entry<LocalDate, Slot> last = slots.floorEntry(period.to());
        if (last != null && !last.getValue().to.isBefore(period.from())) {
            return Optional.of(last.getValue().text);
        }
        slots.put(period.from(), new Slot(period.to(), text));
        return Optional.empty();
    }

    private record Slot(LocalDate to, TextDraft text) {}
}
