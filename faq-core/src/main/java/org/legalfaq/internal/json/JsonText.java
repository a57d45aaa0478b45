package org.legalfaq.internal.json;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes maps, lists, texts, numbers and booleans as JSON, one field a line, the same on every machine. */
public final class JsonText {
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private JsonText() {}

    /** Returns the JSON text of a tree of values. */
    public static String of(Object tree) {
        return WRITER.writeValueAsString(tree);
    }
}
