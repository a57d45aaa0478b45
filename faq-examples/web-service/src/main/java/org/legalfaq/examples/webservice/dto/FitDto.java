package org.legalfaq.examples.webservice.dto;

/**
 * Whose law an answer states.
 *
 * @param tag the tag, such as {@code US}
 * @param name the name, such as "United States"
 * @param match {@code unasked}, {@code exact}, {@code broader}, {@code federal}, {@code narrower} or
 *     {@code elsewhere}
 */
public record FitDto(String tag, String name, String match) {}
