package org.legalfaq.authoring.write;

import java.util.ArrayList;
import java.util.List;
import org.legalfaq.spi.PackNode;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON that has been checked before into a tree without places. */
final class JsonTree {
    private static final PackNode.Position NOWHERE = PackNode.Position.UNKNOWN;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonTree() {}

    static PackNode.ObjectNode read(byte[] bytes) {
        return (PackNode.ObjectNode) node(MAPPER.readTree(bytes));
    }

    private static PackNode node(JsonNode json) {
        if (json.isObject()) {
            List<PackNode.Member> members = new ArrayList<>();
            json.properties()
                    .forEach(
                            field -> members.add(new PackNode.Member(NOWHERE, field.getKey(), node(field.getValue()))));
            return new PackNode.ObjectNode(NOWHERE, members);
        } else if (json.isArray()) {
            List<PackNode> items = new ArrayList<>();
            json.forEach(item -> items.add(node(item)));
            return new PackNode.ArrayNode(NOWHERE, items);
        } else if (json.isNull()) {
            return new PackNode.NullNode(NOWHERE);
        }
        return new PackNode.TextNode(NOWHERE, json.asString(), json.isString());
    }
}
