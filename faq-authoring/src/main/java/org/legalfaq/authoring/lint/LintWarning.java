package org.legalfaq.authoring.lint;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.pack.FilePlace;

/**
 * One place in a pack that an editor may want to look at.
 *
 * @param code what it is, not null
 * @param pack the id of the pack the text comes from, not null
 * @param entry the entry; empty for the manifest, not null
 * @param language the language of the text; empty for the manifest, not null
 * @param field the field as it is called in the pack's files, such as {@code answer} or {@code authorities/0/url}, not null
 * @param place where the field stands in the pack's files; empty if not known, not null
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
        Optional<FilePlace> place,
        String excerpt,
        String found,
        String expected) {

    /** Refuses null. */
    public LintWarning {
        requireNonNull(code, "code");
        requireNonNull(pack, "pack");
        requireNonNull(entry, "entry");
        requireNonNull(language, "language");
        requireNonNull(field, "field");
        requireNonNull(place, "place");
        requireNonNull(excerpt, "excerpt");
        requireNonNull(found, "found");
        requireNonNull(expected, "expected");
    }

    /**
     * Returns where it is: {@code kite-club/entries.json:7:15} if the place is known, else the subject behind the pack.
     *
     * @return the place, never null
     */
    public String location() {
        return pack + "/" + place.map(FilePlace::toString).orElseGet(this::subject);
    }

    /**
     * Returns what it is about, such as {@code storm (en) answer}.
     *
     * @return the entry with its language, or the manifest, and the field, never null
     */
    public String subject() {
        return entry.map(EntryId::value).orElse("pack.json")
                + language.map(tag -> " (" + tag + ")").orElse("") + " " + field;
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
        return "%s: %s %s%s%s: found %s; expected %s%n    %s"
                .formatted(
                        location(),
                        code.id(),
                        code.title(),
                        place.isPresent() ? " at " + subject() : "",
                        excerpt.isEmpty() ? "" : " in \"" + excerpt + "\"",
                        found,
                        expected,
                        hint());
    }
}
