package org.legalfaq.internal.json;

/**
 * A file as bound to its record, with the tree it was bound from, which knows the places.
 *
 * @param value the record; a value whose problem was reported is absent from it
 * @param tree the tree without those values; its array indexes are those of the record's lists
 * @param <T> the type of the record
 */
public record Bound<T>(T value, JsonValue.ObjectValue tree) {}
