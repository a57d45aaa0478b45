package org.legalfaq.internal.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Binds a tree that has passed the shape check to its record. Lists and maps that are not there become empty. */
final class Binder {
    private final JsonMapper mapper = JsonMapper.builder()
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Map.class, map -> map.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    <T> T bind(JsonValue.ObjectValue tree, Class<T> type) {
        return mapper.treeToValue(JacksonTree.of(tree), type);
    }
}
