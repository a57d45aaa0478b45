package org.legalfaq.examples.webservice.dto;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How current an entry is.
 *
 * @param lastReviewed when it was last checked
 * @param reviewBy when it should be checked again
 * @param lawAsOf the day whose law it states
 * @param validFrom the first day on which it holds
 * @param validTo the last day on which it holds
 */
public record DatesDto(
        Optional<LocalDate> lastReviewed,
        Optional<LocalDate> reviewBy,
        Optional<LocalDate> lawAsOf,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo) {}
