package org.legalfaq.authoring.write;

import java.math.BigDecimal;
import org.legalfaq.spi.PackNode;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a tree as JSON: two spaces a level, one value a line, as most editors format it. */
final class JsonText {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonText() {}

    static String of(PackNode node) {
        return MAPPER.writer().with(printer()).writeValueAsString(json(node)) + "\n";
    }

    private static JsonNode json(PackNode node) {
        if (node instanceof PackNode.ObjectNode object) {
            ObjectNode json = NODES.objectNode();
            object.members().forEach(member -> json.set(member.name(), json(member.value())));
            return json;
        } else if (node instanceof PackNode.ArrayNode array) {
            ArrayNode json = NODES.arrayNode();
            array.items().forEach(item -> json.add(json(item)));
            return json;
        } else if (node instanceof PackNode.TextNode text) {
            return text.quoted() ? NODES.stringNode(text.value()) : literal(text.value());
        }
        return NODES.nullNode();
    }

    private static JsonNode literal(String value) {
        return switch (value) {
            case "true" -> NODES.booleanNode(true);
            case "false" -> NODES.booleanNode(false);
            default -> NODES.numberNode(new BigDecimal(value));
        };
    }

    private static PrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
