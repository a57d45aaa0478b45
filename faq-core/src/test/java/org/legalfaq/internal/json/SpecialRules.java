package org.legalfaq.internal.json;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Rules of one file that the loader checks in code of its own and a schema can express all the same. */
final class SpecialRules {
    /** Of these, a text that names no language is in the main language, and needs them. */
    private static final List<String> NEEDED_IN_MAIN_LANGUAGE = List.of("topics", "jurisdictions");

    private SpecialRules() {}

    static void add(Class<?> record, ObjectNode schema) {
        ObjectNode properties = (ObjectNode) schema.get("properties");
        if (record == EntryDoc.class) {
            schema.putObject("if").putObject("not").putArray("required").add("language");
            var required = schema.putObject("then").putArray("required");
            NEEDED_IN_MAIN_LANGUAGE.forEach(required::add);
        } else if (record == FileDoc.class) {
            ((ObjectNode) properties.get("path")).put("pattern", FormSchema.PATH);
        } else if (record == ManifestDoc.class) {
            ((ObjectNode) properties.get("formatVersion")).set("const", JsonNodeFactory.instance.numberNode(1));
        }
    }
}
