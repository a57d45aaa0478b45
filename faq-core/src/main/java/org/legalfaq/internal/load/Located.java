package org.legalfaq.internal.load;

/**
 * A value with the place it was read from.
 *
 * @param value the value
 * @param spot where it stands
 * @param <T> the type of the value
 */
record Located<T>(T value, Spot spot) {}
