package org.legalfaq.query;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.legalfaq.model.FaqEntry;

/**
 * One result of a search: a family of entries, shown by the member that fits the reader best.
 *
 * <p>Not a wire format.
 *
 * @param entry the member to show: with a jurisdiction, the most specific one that applies there, not null
 * @param matchedEntry the member whose text matched the query best; often the same, not null
 * @param score how well it matched. Orders the hits of one page; scores of different queries cannot be compared. 0 in
 *     a list without query text
 * @param matchedJurisdiction whose law {@code entry} states and how that fits, not null
 * @param language the language asked for and the one given, not null
 * @param highlights where {@code matchedEntry} holds words of the query, best field first, not null
 * @param family the members that apply, in pack order, {@code entry} among them; with an assumed jurisdiction those of
 *     other places, too, not null
 * @param pinned true if an editor has pinned the query to this entry or its family
 */
public record SearchHit(
        FaqEntry entry,
        FaqEntry matchedEntry,
        double score,
        JurisdictionMatch matchedJurisdiction,
        LanguageMatch language,
        List<Highlight> highlights,
        List<FamilyMember> family,
        boolean pinned) {

    /** Copies the lists. */
    public SearchHit {
        requireNonNull(entry, "entry");
        requireNonNull(matchedEntry, "matchedEntry");
        requireNonNull(matchedJurisdiction, "matchedJurisdiction");
        requireNonNull(language, "language");
        highlights = List.copyOf(requireNonNull(highlights, "highlights"));
        family = List.copyOf(requireNonNull(family, "family"));
    }

    /**
     * Returns the parts of {@code matchedEntry} that hold words of the query.
     *
     * @return the fields in the order of {@link SearchField}, unmodifiable, never null
     */
    public Set<SearchField> matchedFields() {
        Set<SearchField> fields = EnumSet.noneOf(SearchField.class);
        highlights.forEach(highlight -> fields.add(highlight.field()));
        return Collections.unmodifiableSet(fields);
    }
}
