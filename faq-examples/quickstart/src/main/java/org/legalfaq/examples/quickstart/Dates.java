package org.legalfaq.examples.quickstart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes days out, so that no reader takes the month for the day. */
final class Dates {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Dates() {}

    static String written(LocalDate day) {
        return LONG.format(day);
    }
}
