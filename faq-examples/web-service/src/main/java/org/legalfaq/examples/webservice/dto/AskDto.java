package org.legalfaq.examples.webservice.dto;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a question comes to.
 *
 * @param outcome {@code match}, {@code ambiguous} or {@code no-match}
 * @param question the words that were asked
 * @param place what became of the place, if one was given
 * @param assumedPlace the place that the question names, if none was given
 * @param jurisdiction whose law the answer states
 * @param answer the answer of a match
 * @param candidates what may be meant, or the closest questions that are no answer
 * @param disclaimer to be shown with the result
 * @param asOf the day for which it holds
 */
public record AskDto(
        String outcome,
        String question,
        Optional<PlaceDto> place,
        Optional<AssumedPlaceDto> assumedPlace,
        Optional<FitDto> jurisdiction,
        Optional<EntryDto> answer,
        List<HitDto> candidates,
        String disclaimer,
        LocalDate asOf) {}
