package org.legalfaq.authoring.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A follow-up prompt of Azure: our related entry. */
final class AzurePrompt {
    private static final int LONGEST_TEXT = 200;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AzurePrompt() {}

    static Map<String, Object> write(int order, int number, String text) {
        Map<String, Object> prompt = new LinkedHashMap<>();
        prompt.put("DisplayOrder", order);
        prompt.put("QnaId", number);
        int end = text.offsetByCodePoints(0, Math.min(LONGEST_TEXT, text.codePointCount(0, text.length())));
        prompt.put("DisplayText", text.substring(0, end));
        return prompt;
    }

    /** JSON has no bare tab or line break, so that it always fits one cell. */
    static String line(List<Map<String, Object>> prompts) {
        return MAPPER.writeValueAsString(prompts);
    }
}
