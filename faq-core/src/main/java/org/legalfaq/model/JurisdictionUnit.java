package org.legalfaq.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One place or legal system of a {@link JurisdictionRegistry}: a country, a state, the federal system of a country, a
 * county.
 *
 * @param tag its tag, not null
 * @param parent the unit whose general answers also hold here; empty only for the world, not null
 * @param labels its names by language, not null
 * @param aliases other tags for the same unit, such as {@code UK} for {@code GB}, not null
 * @param cues words in a question that point to this unit, such as {@code CCMA}, not null
 */
public record JurisdictionUnit(
        Jurisdiction tag,
        Optional<Jurisdiction> parent,
        Map<LanguageTag, String> labels,
        Set<Jurisdiction> aliases,
        List<String> cues) {

    /** Copies the collections. */
    public JurisdictionUnit {
        requireNonNull(tag, "tag");
        requireNonNull(parent, "parent");
        labels = Map.copyOf(requireNonNull(labels, "labels"));
        aliases = Set.copyOf(requireNonNull(aliases, "aliases"));
        cues = List.copyOf(requireNonNull(cues, "cues"));
    }

    /**
     * Returns the name in the language, or in its shorter forms, or in English, or the tag itself.
     *
     * @param language the wanted language, not null
     * @return the name, never null
     */
    public String label(LanguageTag language) {
        requireNonNull(language, "language");
        return Labels.find(labels, language).orElse(tag.tag());
    }
}
