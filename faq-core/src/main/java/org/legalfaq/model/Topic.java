package org.legalfaq.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * A subject that entries are about, with its names.
 *
 * @param path its place in the tree, not null
 * @param labels its name by language, at least one, not null
 * @param codes its codes in other vocabularies, not null
 */
public record Topic(TopicPath path, Map<LanguageTag, String> labels, List<ExternalCode> codes) {

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if there is no label
     */
    public Topic {
        requireNonNull(path, "path");
        requireNonNull(labels, "labels");
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("The topic \"" + path + "\" must have a label in some language");
        }
        labels = Map.copyOf(labels);
        codes = List.copyOf(requireNonNull(codes, "codes"));
    }

    /**
     * Returns the name in the language, or in its shorter forms, or in English, or the path itself.
     *
     * @param language the wanted language, not null
     * @return the name, never null
     */
    public String label(LanguageTag language) {
        requireNonNull(language, "language");
        return Labels.find(labels, language).orElse(path.value());
    }
}
