package org.legalfaq.internal.load;

import java.util.Comparator;
import java.util.Optional;
import org.legalfaq.internal.json.JsonValue;
import org.legalfaq.internal.json.Place;

/**
 * Where a value stands: in which pack of those being laid over one another, in which of its files, and at which place.
 *
 * @param layer the number of the pack, from the bottom, 0 first
 * @param file the number of the file in the order of the manifest, the manifest itself first
 * @param path the path of the file; empty where no file is known
 * @param place the place in the file
 * @param node the value in the file's tree; empty where no tree is known
 */
record Spot(int layer, int file, String path, Place place, Optional<JsonValue> node) {
    /** The order of a report: packs from the bottom, files as the manifest lists them, then lines. */
    static final Comparator<Spot> FILE_ORDER = Comparator.comparingInt(Spot::layer)
            .thenComparingInt(Spot::file)
            .thenComparingInt(spot -> spot.place().line())
            .thenComparingInt(spot -> spot.place().column())
            .thenComparing(spot -> spot.place().pointer());

    /** A pack as a whole. */
    static Spot of(int layer) {
        return new Spot(layer, 0, "", Place.FILE, Optional.empty());
    }

    /** A whole file. */
    static Spot of(int layer, int file, String path, JsonValue root) {
        return new Spot(layer, file, path, root.place(), Optional.of(root));
    }

    /** The value of a field, or this spot if it has no such field. */
    Spot field(String name) {
        return member(name).map(member -> at(member.value())).orElse(this);
    }

    /** The name of a field, or this spot if it has no such field. */
    Spot name(String name) {
        return member(name)
                .map(member -> new Spot(layer, file, path, member.name(), Optional.empty()))
                .orElse(this);
    }

    /** An item of an array, or this spot if it has no such item. */
    Spot item(int index) {
        return node.filter(JsonValue.ArrayValue.class::isInstance)
                .map(value -> ((JsonValue.ArrayValue) value).items())
                .filter(items -> index < items.size())
                .map(items -> at(items.get(index)))
                .orElse(this);
    }

    /** Whether the field is there with a value that could be used. */
    boolean has(String name) {
        return member(name).isPresent();
    }

    /** Whether the field stands in the file but its value, or a part of it, had a problem of its own. */
    boolean isDamaged(String name) {
        return node.filter(JsonValue.ObjectValue.class::isInstance)
                        .map(value -> ((JsonValue.ObjectValue) value).pruned().contains(name))
                        .orElse(false)
                || field(name)
                        .node
                        .filter(JsonValue.ArrayValue.class::isInstance)
                        .map(value -> ((JsonValue.ArrayValue) value).pruned())
                        .orElse(false);
    }

    private Spot at(JsonValue value) {
        return new Spot(layer, file, path, value.place(), Optional.of(value));
    }

    private Optional<JsonValue.Member> member(String name) {
        return node.filter(JsonValue.ObjectValue.class::isInstance)
                .map(value -> ((JsonValue.ObjectValue) value).members().get(name));
    }
}
