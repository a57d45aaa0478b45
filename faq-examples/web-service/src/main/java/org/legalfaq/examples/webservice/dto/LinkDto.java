package org.legalfaq.examples.webservice.dto;

/**
 * Another entry worth reading.
 *
 * @param id leads to {@code /api/entries/{id}}
 * @param question the question it answers
 */
public record LinkDto(String id, String question) {}
