package org.legalfaq.authoring.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** An object in a JSON list, with its position for reports. */
record JsonItem(int row, String path, JsonNode node, ImportRun run) {

    /** The objects of a list; whatever else stands there is a problem. */
    static List<JsonItem> of(JsonNode list, String what, ImportRun run) {
        List<JsonItem> items = new ArrayList<>();
        int row = 0;
        if (list.size() > run.limits().maxItems()) {
            run.problem(
                    0,
                    what,
                    list.size() + " items",
                    "at most " + run.limits().maxItems(),
                    "Divide the file, or raise the limit.");
            return items;
        }
        for (JsonNode node : list) {
            row++;
            if (node.isObject()) {
                items.add(new JsonItem(row, "", node, run));
            } else {
                run.problem(row, what, shown(node), "an object", "Look whether this is the right format.");
            }
        }
        return items;
    }

    /** A text that must be there. */
    Optional<String> needed(String field) {
        Optional<String> text = text(field);
        if (text.isEmpty()
                && (node.path(field).isMissingNode()
                        || node.path(field).isNull()
                        || node.path(field).isString())) {
            run.problem(
                    row,
                    path + field,
                    node.path(field).isString() ? "an empty text" : "no such field",
                    "a text",
                    "Write the text, or take the item out.");
        }
        return text;
    }

    /** A text; empty if there is none, or a blank one. */
    Optional<String> text(String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            run.problem(row, path + field, shown(value), "a text", "Write the value as a text.");
            return Optional.empty();
        }
        return Optional.of(value.asString()).filter(text -> !text.isBlank());
    }

    /** Texts in a list, or a single one. */
    List<String> texts(String field) {
        JsonNode value = node.path(field);
        List<String> texts = new ArrayList<>();
        if (!value.isArray()) {
            text(field).ifPresent(texts::add);
            return texts;
        }
        for (JsonNode item : value) {
            if (item.isString() && !item.asString().isBlank()) {
                texts.add(item.asString());
            } else {
                run.problem(row, path + field, shown(item), "a text", "Write a list of texts.");
            }
        }
        return texts;
    }

    /** An object within; an empty one if there is none. */
    JsonItem object(String field) {
        JsonNode value = node.path(field);
        if (!value.isMissingNode() && !value.isNull() && !value.isObject()) {
            run.problem(row, path + field, shown(value), "an object", "Look whether this is the right format.");
        }
        return new JsonItem(row, path + field + ".", value, run);
    }

    /** Reports each field that nobody reads. */
    void loseAllBut(Set<String> known) {
        node.propertyNames().forEach(name -> {
            if (!known.contains(name)
                    && !node.path(name).isNull()
                    && !node.path(name).isEmpty()) {
                run.lose(row, path + name, "not imported");
            } else if (!known.contains(name)
                    && node.path(name).isValueNode()
                    && !node.path(name).asString("").isBlank()) {
                run.lose(row, path + name, "not imported");
            }
        });
    }

    static String shown(JsonNode node) {
        return node.isContainer() ? (node.isArray() ? "a list" : "an object") : Quoted.text(node.toString());
    }
}
