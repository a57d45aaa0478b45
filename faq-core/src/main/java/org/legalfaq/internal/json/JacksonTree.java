package org.legalfaq.internal.json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Hands our tree to the binder in the binder's own form. */
final class JacksonTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JacksonTree() {}

    static JsonNode of(JsonValue value) {
        if (value instanceof JsonValue.ObjectValue object) {
            ObjectNode node = NODES.objectNode();
            object.members().forEach((name, member) -> node.set(name, of(member.value())));
            return node;
        } else if (value instanceof JsonValue.ArrayValue array) {
            ArrayNode node = NODES.arrayNode();
            array.items().forEach(item -> node.add(of(item)));
            return node;
        } else if (value instanceof JsonValue.NumberValue number) {
            // Numbers stay text: the binder turns them into the record's own type without a detour.
            return NODES.stringNode(number.digits());
        } else if (value instanceof JsonValue.TextValue text) {
            return NODES.stringNode(text.value());
        }
        throw new IllegalStateException("The shape check must leave out " + value + ", which no record can hold");
    }
}
