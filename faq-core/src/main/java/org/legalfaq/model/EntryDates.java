package org.legalfaq.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates that tell how current an entry is.
 *
 * @param lastReviewed when the text was last checked; empty if never, not null
 * @param reviewBy when it should be checked again; never hides the entry, not null
 * @param lawAsOf the day whose law the text states, not null
 * @param validFrom the first day on which the text holds; empty = open, not null
 * @param validTo the last day on which the text holds; empty = open, not null
 */
public record EntryDates(
        Optional<LocalDate> lastReviewed,
        Optional<LocalDate> reviewBy,
        Optional<LocalDate> lawAsOf,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo) {

    /** No date is known. */
    public static final EntryDates NONE =
            new EntryDates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks the order of the period.
     *
     * @throws IllegalArgumentException if the period ends before it begins
     */
    public EntryDates {
        requireNonNull(lastReviewed, "lastReviewed");
        requireNonNull(reviewBy, "reviewBy");
        requireNonNull(lawAsOf, "lawAsOf");
        requireNonNull(validFrom, "validFrom");
        requireNonNull(validTo, "validTo");
        if (validFrom.isPresent() && validTo.isPresent() && validTo.get().isBefore(validFrom.get())) {
            throw new IllegalArgumentException(
                    "validTo (" + validTo.get() + ") must not be before validFrom (" + validFrom.get() + ")");
        }
    }

    /**
     * Tells whether the text holds on the day.
     *
     * @param date the day, not null
     * @return true if the day is not before {@code validFrom} nor after {@code validTo}
     */
    public boolean validOn(LocalDate date) {
        requireNonNull(date, "date");
        return validFrom.map(from -> !date.isBefore(from)).orElse(true)
                && validTo.map(to -> !date.isAfter(to)).orElse(true);
    }

    /**
     * Tells whether a review is overdue on the day.
     *
     * @param date the day, not null
     * @return true if {@code reviewBy} is given and lies before the day
     */
    public boolean overdueOn(LocalDate date) {
        requireNonNull(date, "date");
        return reviewBy.map(by -> by.isBefore(date)).orElse(false);
    }

    /**
     * Tells whether two periods of validity share a day.
     *
     * @param other the other dates, not null
     * @return true if both hold on some day
     */
    public boolean overlaps(EntryDates other) {
        requireNonNull(other, "other");
        return startsBeforeEndOf(this, other) && startsBeforeEndOf(other, this);
    }

    private static boolean startsBeforeEndOf(EntryDates one, EntryDates other) {
        return one.validFrom.isEmpty()
                || other.validTo.isEmpty()
                || !one.validFrom.get().isAfter(other.validTo.get());
    }
}
