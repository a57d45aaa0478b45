package org.legalfaq.internal.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.legalfaq.pack.PackLimits;
import org.legalfaq.spi.PackNode;

/** Takes over the tree that a format has made, and holds it to the same limits and rules as one read from JSON. */
final class NodeReader {
    private final PackLimits limits;
    private final TreeProblems problems;

    NodeReader(PackLimits limits, PackAllowance allowance, ProblemSink sink) {
        this.limits = limits;
        this.problems = new TreeProblems(limits, allowance, sink);
    }

    Optional<JsonValue> read(PackNode root) {
        try {
            return Optional.of(value(root, "", 0));
        } catch (TreeProblems.EndOfFile e) {
            return Optional.empty();
        }
    }

    private JsonValue value(PackNode node, String pointer, int depth) {
        Place place = place(node.position(), pointer);
        problems.count(place, depth);
        if (node instanceof PackNode.ObjectNode object) {
            return object(object, problems.limitDepth(place, depth), depth + 1);
        } else if (node instanceof PackNode.ArrayNode array) {
            return array(array, problems.limitDepth(place, depth), depth + 1);
        } else if (node instanceof PackNode.TextNode text) {
            return text(text, place);
        }
        return new JsonValue.NullValue(place);
    }

    private JsonValue object(PackNode.ObjectNode object, Place place, int depth) {
        problems.limitItems(object.members().size(), place);
        Map<String, JsonValue.Member> members = new LinkedHashMap<>();
        Set<String> unusable = new HashSet<>();
        for (PackNode.Member member : object.members()) {
            String name = member.name();
            OptionalInt odd = ForbiddenCharacters.firstInName(name);
            if (odd.isPresent()) {
                problems.forbidden(place(member.position(), place.pointer()), odd);
                continue;
            }
            Place namePlace = place(member.position(), Place.step(place.pointer(), name));
            if (name.length() > limits.maxNameLength()) {
                problems.tooLong(
                        place(member.position(), place.pointer()), "a name of " + name.length() + " characters");
            } else if (members.containsKey(name)) {
                problems.duplicate(namePlace, name);
                unusable.add(name);
            } else {
                members.put(name, new JsonValue.Member(namePlace, value(member.value(), namePlace.pointer(), depth)));
            }
        }
        return TreeProblems.withUnusable(place, members, unusable);
    }

    private JsonValue array(PackNode.ArrayNode array, Place place, int depth) {
        problems.limitItems(array.items().size(), place);
        List<JsonValue> items = new ArrayList<>();
        for (PackNode item : array.items()) {
            items.add(value(item, Place.step(place.pointer(), items.size()), depth));
        }
        return new JsonValue.ArrayValue(place, items, false);
    }

    private JsonValue text(PackNode.TextNode text, Place place) {
        OptionalInt odd = ForbiddenCharacters.firstIn(text.value());
        if (odd.isPresent()) {
            problems.forbidden(place, odd);
            return new JsonValue.Unusable(place);
        } else if (text.value().length() > limits.maxTextLength()) {
            problems.tooLong(place, "a text of " + text.value().length() + " characters");
            return new JsonValue.Unusable(place);
        }
        return new JsonValue.TextValue(place, text.value(), text.quoted());
    }

    private static Place place(PackNode.Position position, String pointer) {
        return new Place(Math.max(0, position.line()), Math.max(0, position.column()), pointer);
    }
}
