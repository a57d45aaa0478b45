package org.legalfaq.examples.webservice.dto;

/**
 * A warning to be shown with the answer.
 *
 * @param type {@code deadline}, {@code do-not}, {@code get-help} or {@code other}
 * @param text plain text
 */
public record CautionDto(String type, String text) {}
