package org.legalfaq.model;

import java.util.Map;
import java.util.Optional;

/** Picks a name by language. */
final class Labels {
    private Labels() {}

    static Optional<String> find(Map<LanguageTag, String> labels, LanguageTag language) {
        for (LanguageTag tag : language.lookupChain()) {
            String label = labels.get(tag);
            if (label != null) {
                return Optional.of(label);
            }
        }
        return Optional.ofNullable(labels.get(LanguageTag.ENGLISH));
    }
}
