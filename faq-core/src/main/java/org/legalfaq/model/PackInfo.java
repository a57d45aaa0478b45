package org.legalfaq.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * What a pack says about itself.
 *
 * @param id the pack's id, a slug, not null
 * @param version the pack's version, not blank
 * @param formatVersion the version of the pack format it is written in, at least 1
 * @param title its title, not blank
 * @param languages its languages, the main one first, at least one, not null
 * @param license the licence of its content as an SPDX identifier or a name, not blank
 * @param publisher who publishes it, not blank
 * @param released the day of its release, not null
 */
public record PackInfo(
        String id,
        String version,
        int formatVersion,
        String title,
        List<LanguageTag> languages,
        String license,
        String publisher,
        LocalDate released) {

    /**
     * Checks the values and copies the languages.
     *
     * @throws IllegalArgumentException if a text is blank, the id is no slug or there is no language
     */
    public PackInfo {
        requireNonNull(id, "id");
        requireNonNull(version, "version");
        requireNonNull(title, "title");
        requireNonNull(license, "license");
        requireNonNull(publisher, "publisher");
        requireNonNull(released, "released");
        Slug.require("A pack id", id);
        Texts.requireNotBlank("The version of the pack \"" + id + "\"", version);
        Texts.requireNotBlank("The title of the pack \"" + id + "\"", title);
        Texts.requireNotBlank("The licence of the pack \"" + id + "\"", license);
        Texts.requireNotBlank("The publisher of the pack \"" + id + "\"", publisher);
        languages = List.copyOf(requireNonNull(languages, "languages"));
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("The pack \"" + id + "\" must name its main language");
        }
    }

    /**
     * Returns the pack's main language.
     *
     * @return the first of its languages, never null
     */
    public LanguageTag mainLanguage() {
        return languages.get(0);
    }
}
