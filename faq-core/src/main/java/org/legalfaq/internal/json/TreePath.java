package org.legalfaq.internal.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds and leaves out values of a tree by pointer. The pointers count the items of this tree, not of the file. */
final class TreePath {
    private TreePath() {}

    static Optional<JsonValue> find(JsonValue from, String pointer) {
        Optional<JsonValue> at = Optional.of(from);
        for (String step : steps(pointer)) {
            at = at.flatMap(value -> child(value, step));
        }
        return at;
    }

    /** Returns the name of the member that a pointer leads to, as a text with the place of the name. */
    static Optional<JsonValue> findName(JsonValue from, String pointer) {
        int cut = pointer.lastIndexOf('/');
        List<String> steps = steps(pointer);
        String name = steps.get(steps.size() - 1);
        return find(from, pointer.substring(0, cut))
                .map(JsonValue.ObjectValue.class::cast)
                .map(object -> object.members().get(name))
                .map(member -> new JsonValue.TextValue(member.name(), name, true));
    }

    private static Optional<JsonValue> child(JsonValue value, String step) {
        if (value instanceof JsonValue.ObjectValue object) {
            return Optional.ofNullable(object.members().get(step)).map(JsonValue.Member::value);
        } else if (value instanceof JsonValue.ArrayValue array) {
            int index = Integer.parseInt(step);
            return index < array.items().size() ? Optional.of(array.items().get(index)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        for (String step : pointer.split("/", -1)) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        // A pointer begins with a slash, and the empty pointer has no step at all.
        return steps.subList(1, steps.size());
    }

    static JsonValue.ObjectValue without(JsonValue.ObjectValue tree, Set<String> pointers) {
        return (JsonValue.ObjectValue) prune(tree, "", pointers);
    }

    private static JsonValue prune(JsonValue value, String pointer, Set<String> pointers) {
        if (value instanceof JsonValue.ObjectValue object) {
            Map<String, JsonValue.Member> kept = new LinkedHashMap<>();
            Set<String> pruned = new TreeSet<>(object.pruned());
            object.members().forEach((name, member) -> {
                String below = Place.step(pointer, name);
                if (pointers.contains(below)) {
                    pruned.add(name);
                } else {
                    kept.put(name, new JsonValue.Member(member.name(), prune(member.value(), below, pointers)));
                }
            });
            return new JsonValue.ObjectValue(object.place(), kept, pruned);
        } else if (value instanceof JsonValue.ArrayValue array) {
            List<JsonValue> kept = new ArrayList<>();
            for (int i = 0; i < array.items().size(); i++) {
                String below = Place.step(pointer, i);
                if (!pointers.contains(below)) {
                    kept.add(prune(array.items().get(i), below, pointers));
                }
            }
            boolean pruned = array.pruned() || kept.size() < array.items().size();
            return new JsonValue.ArrayValue(array.place(), kept, pruned);
        }
        return value;
    }
}
