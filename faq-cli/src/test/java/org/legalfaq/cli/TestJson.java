package org.legalfaq.cli;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@code --json} printed; anything beside the JSON would be a failure. */
final class TestJson {
    private TestJson() {}

    static Map<String, Object> read(String json) {
        return JsonMapper.builder().build().readValue(json, new TypeReference<>() {});
    }
}
