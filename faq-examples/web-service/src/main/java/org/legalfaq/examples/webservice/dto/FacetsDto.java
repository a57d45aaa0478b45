package org.legalfaq.examples.webservice.dto;

import java.util.Map;

/**
 * How many hits have which value, most frequent first. What was not asked for is empty.
 *
 * @param topics by topic, those below included
 * @param jurisdictions by the tag of the place whose law they state
 * @param languages by language
 * @param reviews by how they were reviewed
 */
public record FacetsDto(
        Map<String, Long> topics,
        Map<String, Long> jurisdictions,
        Map<String, Long> languages,
        Map<String, Long> reviews) {}
