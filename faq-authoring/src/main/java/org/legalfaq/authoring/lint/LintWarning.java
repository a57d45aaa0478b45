package org.legalfaq.authoring.lint;

import java.util.Optional;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.LanguageTag;

/**
 * One place in a pack that an editor may want to look at.
 *
 * @param code what it is, not null
 * @param pack the id of the pack the text comes from, not null
 * @param entry the entry; empty for the manifest, not null
 * @param language the language of the text; empty for the manifest, not null
 * @param field the field as it is called in the pack's files, not null
 * @param excerpt the words in question, cut where they are long; empty where there are none, not null
 * @param found what was found, not null
 * @param expected what was expected, not null
 */
public record LintWarning(
        LintCode code,
        String pack,
        Optional<EntryId> entry,
        Optional<LanguageTag> language,
        String field,
        String excerpt,
        String found,
        String expected) {

    /**
     * Returns where it is, such as {@code kite-club/storm (en) answer}.
     *
     * @return the pack, the entry with its language, and the field, never null
     */
    public String location() {
        String where = entry.map(id -> "/" + id).orElse("/pack.json")
                + language.map(tag -> " (" + tag + ")").orElse("");
        return pack + where + " " + field;
    }

    /**
     * Returns what to do about it.
     *
     * @return the hint, never null
     */
    public String hint() {
        return code.hint();
    }

    /** Returns the warning as two lines: what and where, and below it what to do. */
    @Override
    public String toString() {
        return "%s: %s %s%s: found %s; expected %s%n    %s"
                .formatted(
                        location(),
                        code.id(),
                        code.title(),
                        excerpt.isEmpty() ? "" : " in \"" + excerpt + "\"",
                        found,
                        expected,
                        hint());
    }
}
