package org.legalfaq.internal.place;

import org.legalfaq.query.AssumedJurisdiction;

/**
 * A place that a text names.
 *
 * @param assumed the place
 * @param rest the text without the words that only name it; the text itself if it has no others
 */
public record FoundPlace(AssumedJurisdiction assumed, String rest) {}
