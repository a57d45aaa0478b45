package org.legalfaq.authoring.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legalfaq.spi.PackNode;

/** Puts an object together, field by field in the order of the format. What is empty is left out. */
final class Fields {
    private final List<PackNode.Member> members = new ArrayList<>();

    Fields with(String name, PackNode value) {
        members.add(new PackNode.Member(PackNode.Position.UNKNOWN, name, value));
        return this;
    }

    /** The text that {@code toString} gives: ids, tags and days write themselves as the format wants them. */
    Fields with(String name, Object value) {
        return with(name, PackNode.TextNode.of(value.toString()));
    }

    Fields with(String name, Optional<?> value) {
        value.ifPresent(present -> with(name, present));
        return this;
    }

    Fields withWord(String name, Enum<?> constant) {
        return with(name, Words.of(constant));
    }

    Fields withNumber(String name, Number number) {
        return with(name, new PackNode.TextNode(PackNode.Position.UNKNOWN, number.toString(), false));
    }

    Fields withTexts(String name, Collection<?> values) {
        return withList(
                name,
                values.stream()
                        .map(value -> PackNode.TextNode.of(value.toString()))
                        .toList());
    }

    Fields withList(String name, List<? extends PackNode> items) {
        return items.isEmpty() ? this : with(name, list(items));
    }

    Fields withMap(String name, Map<?, ?> values) {
        Fields fields = new Fields();
        values.forEach((key, value) -> fields.with(key.toString(), value));
        return values.isEmpty() ? this : with(name, fields.object());
    }

    PackNode.ObjectNode object() {
        return new PackNode.ObjectNode(PackNode.Position.UNKNOWN, members);
    }

    static PackNode.ArrayNode list(List<? extends PackNode> items) {
        return new PackNode.ArrayNode(PackNode.Position.UNKNOWN, List.copyOf(items));
    }
}
