package org.legalfaq.authoring.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days as year-month-day. */
final class Days {
    static final String EXPECTED = "a day such as 2026-01-31";

    private Days() {}

    static LocalDate of(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("No day", e);
        }
    }
}
