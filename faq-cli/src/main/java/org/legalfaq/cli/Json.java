package org.legalfaq.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON for programs. Its fields are made by hand, so that the library's types may change without it. */
final class Json {
    private static final ObjectWriter WRITER = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Json() {}

    static Json object() {
        return new Json();
    }

    static String write(Object value) {
        return WRITER.writeValueAsString(value);
    }

    /** What is empty is left out. */
    Json with(String name, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> with(name, present));
        } else if (value instanceof OptionalInt number) {
            number.ifPresent(present -> fields.put(name, present));
        } else if (value instanceof Number
                || value instanceof Boolean
                || value instanceof Iterable
                || value instanceof Map) {
            fields.put(name, value);
        } else {
            fields.put(name, value.toString());
        }
        return this;
    }

    Map<String, Object> map() {
        return fields;
    }
}
