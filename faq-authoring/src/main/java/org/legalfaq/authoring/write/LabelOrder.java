package org.legalfaq.authoring.write;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.legalfaq.model.LanguageTag;

/** Gives labels, which the model keeps in no order, the same order on every machine: the pack's languages, then others. */
final class LabelOrder {
    private LabelOrder() {}

    static Map<LanguageTag, String> of(Map<LanguageTag, String> labels, List<LanguageTag> languages) {
        Map<LanguageTag, String> ordered = new LinkedHashMap<>();
        labels.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<LanguageTag, String> label) -> rank(languages.indexOf(label.getKey())))
                        .thenComparing(label -> label.getKey().value()))
                .forEach(label -> ordered.put(label.getKey(), label.getValue()));
        return ordered;
    }

    private static int rank(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }
}
