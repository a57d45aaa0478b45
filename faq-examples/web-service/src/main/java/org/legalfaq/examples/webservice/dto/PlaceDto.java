package org.legalfaq.examples.webservice.dto;

import java.util.Optional;

/**
 * What became of the place a client asked for.
 *
 * @param requested the tag as asked
 * @param known false if there is no such place
 * @param applied the place whose answers were looked up; none if even the country is unknown
 * @param name its name
 */
public record PlaceDto(String requested, boolean known, Optional<String> applied, Optional<String> name) {}
