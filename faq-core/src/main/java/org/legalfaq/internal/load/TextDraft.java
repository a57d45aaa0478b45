package org.legalfaq.internal.load;

import java.util.List;
import java.util.Optional;
import org.legalfaq.internal.json.EntryDoc;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FamilyId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;

/**
 * One text of an entry while the rules are applied: read from a file, or taken from the pack below.
 *
 * @param spot where it stands
 * @param id the entry's id
 * @param language its language; empty if unreadable
 * @param translation whether it is in another than the main language
 * @param family its family; empty if unreadable
 * @param topics its readable topics
 * @param jurisdictions its readable jurisdictions
 * @param related the ids it links to
 * @param period when it holds; empty if unreadable or backwards
 * @param body the whole text
 */
record TextDraft(
        Spot spot,
        EntryId id,
        Optional<LanguageTag> language,
        boolean translation,
        Optional<FamilyId> family,
        List<TopicPath> topics,
        List<Jurisdiction> jurisdictions,
        List<EntryId> related,
        Optional<Period> period,
        Body body) {

    /** The whole text in the form in which it came. */
    sealed interface Body {}

    /** A text read from a file. */
    record ReadBody(EntryDoc doc) implements Body {}

    /** A text of the pack below. */
    record BaseBody(FaqEntry entry) implements Body {}

    int layer() {
        return spot.layer();
    }

    boolean hasLanguage(LanguageTag other) {
        return language.filter(other::equals).isPresent();
    }

    /** Where the text stands, in words for a report. */
    String whereabouts() {
        return spot.path().isEmpty()
                ? "the pack below"
                : spot.path() + ":" + spot.place().line();
    }
}
