package org.legalfaq.spi;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A value in a file of a pack, with its place: what a {@link PackFormat} makes of a file. It has the shape that JSON has,
 * so that whatever the format, the same rules apply from here on. Immutable.
 *
 * <p>Nothing is checked: an object may hold a name twice, which is reported when the tree is read.
 */
public sealed interface PackNode {

    /**
     * Returns where the value begins.
     *
     * @return the place, never null
     */
    Position position();

    /**
     * A place in a file.
     *
     * @param line the line, from 1; 0 if not known
     * @param column the column in UTF-16 units, from 1; 0 if not known
     */
    record Position(int line, int column) {

        /** Not known. */
        public static final Position UNKNOWN = new Position(0, 0);
    }

    /**
     * A text, or a number or truth value written as one.
     *
     * @param position where it begins, not null
     * @param value the text, not null
     * @param quoted true if it is a text whatever it looks like; false if the field decides whether it is a text or a
     *     number, as with a plain {@code 12} in YAML
     */
    record TextNode(Position position, String value, boolean quoted) implements PackNode {

        /** Refuses null. */
        public TextNode {
            requireNonNull(position, "position");
            requireNonNull(value, "value");
        }

        /**
         * Makes a text without a place.
         *
         * @param value the text, not null
         * @return the node, never null
         */
        public static TextNode of(String value) {
            return new TextNode(Position.UNKNOWN, value, true);
        }
    }

    /**
     * Nothing: a field that stands there without a value.
     *
     * @param position where the value would be, not null
     */
    record NullNode(Position position) implements PackNode {

        /** Refuses null. */
        public NullNode {
            requireNonNull(position, "position");
        }
    }

    /**
     * A list.
     *
     * @param position where it begins, not null
     * @param items its items in order, not null
     */
    record ArrayNode(Position position, List<PackNode> items) implements PackNode {

        /** Copies the items. */
        public ArrayNode {
            requireNonNull(position, "position");
            items = List.copyOf(requireNonNull(items, "items"));
        }
    }

    /**
     * Named values.
     *
     * @param position where it begins, not null
     * @param members its members in order, not null
     */
    record ObjectNode(Position position, List<Member> members) implements PackNode {

        /** Copies the members. */
        public ObjectNode {
            requireNonNull(position, "position");
            members = List.copyOf(requireNonNull(members, "members"));
        }

        /**
         * Returns the first value of this name.
         *
         * @param name the name, not null
         * @return the value, empty if there is none, never null
         */
        public Optional<PackNode> get(String name) {
            requireNonNull(name, "name");
            return members.stream()
                    .filter(member -> member.name().equals(name))
                    .map(Member::value)
                    .findFirst();
        }
    }

    /**
     * A member of an object.
     *
     * @param position where its name begins, not null
     * @param name its name, not null
     * @param value its value, not null
     */
    record Member(Position position, String name, PackNode value) {

        /** Refuses null. */
        public Member {
            requireNonNull(position, "position");
            requireNonNull(name, "name");
            requireNonNull(value, "value");
        }
    }
}
