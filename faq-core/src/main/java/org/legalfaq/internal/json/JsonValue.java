package org.legalfaq.internal.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A value of a file that has been read, with its place. Immutable. */
public sealed interface JsonValue {

    /** Where the value begins. */
    Place place();

    /**
     * A text.
     *
     * @param quoted false if the field decides whether it is a text or a number, as some formats leave it open
     */
    record TextValue(Place place, String value, boolean quoted) implements JsonValue {}

    /** A number as it was written. */
    record NumberValue(Place place, String digits) implements JsonValue {}

    /** A truth value. */
    record BoolValue(Place place, boolean value) implements JsonValue {}

    /** The word {@code null}. */
    record NullValue(Place place) implements JsonValue {}

    /** A value whose problem has been reported already; nothing more is said about it. */
    record Unusable(Place place) implements JsonValue {}

    /**
     * An array.
     *
     * @param items its items
     * @param pruned whether unusable items were left out, so that its length says nothing
     */
    record ArrayValue(Place place, List<JsonValue> items, boolean pruned) implements JsonValue {
        /** Copies the items. */
        public ArrayValue {
            items = List.copyOf(items);
        }
    }

    /**
     * An object.
     *
     * @param members its members in the order of the file
     * @param pruned the names of fields that stand in the file but were left out as unusable
     */
    record ObjectValue(Place place, Map<String, Member> members, Set<String> pruned) implements JsonValue {
        /** Returns the value of a field; empty if it is not there. */
        public Optional<JsonValue> get(String name) {
            return Optional.ofNullable(members.get(name)).map(Member::value);
        }
    }

    /**
     * A member of an object.
     *
     * @param name where its name begins
     * @param value its value
     */
    record Member(Place name, JsonValue value) {}
}
