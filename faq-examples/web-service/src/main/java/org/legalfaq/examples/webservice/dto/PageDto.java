package org.legalfaq.examples.webservice.dto;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A part of a list.
 *
 * @param total how many hits there are in all
 * @param totalIsExact false if there may be more
 * @param offset how many were skipped
 * @param limit how many are listed at most
 * @param place what became of the place, if one was given
 * @param assumedPlace the place that the question names, if none was given
 * @param spelling the question as it was probably meant, if a word in it was misspelt
 * @param hits the hits, best first
 * @param facets the counts that were asked for
 * @param disclaimer to be shown with the page
 * @param asOf the day for which it holds
 */
public record PageDto(
        long total,
        boolean totalIsExact,
        int offset,
        int limit,
        Optional<PlaceDto> place,
        Optional<AssumedPlaceDto> assumedPlace,
        Optional<String> spelling,
        List<HitDto> hits,
        FacetsDto facets,
        String disclaimer,
        LocalDate asOf) {}
