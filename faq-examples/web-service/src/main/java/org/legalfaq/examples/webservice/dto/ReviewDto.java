package org.legalfaq.examples.webservice.dto;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How an entry was reviewed.
 *
 * @param how {@code none}, {@code editorial} or {@code expert}
 * @param by by whom
 * @param on on which day
 */
public record ReviewDto(String how, Optional<String> by, Optional<LocalDate> on) {}
