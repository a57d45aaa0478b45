package org.legalfaq.examples.webservice.dto;

/**
 * A place that the question names, where the client gave none. Show it: it is a guess.
 *
 * @param tag the tag, such as {@code US-TX}
 * @param name the name, such as "Texas"
 * @param words the words of the question that name it
 */
public record AssumedPlaceDto(String tag, String name, String words) {}
