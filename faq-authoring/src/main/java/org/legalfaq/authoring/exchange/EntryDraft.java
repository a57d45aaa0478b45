package org.legalfaq.authoring.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.legalfaq.model.EntryDates;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FamilyId;
import org.legalfaq.model.FaqEntryBuilder;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;

/** What a file says about one text, before the settings fill in the rest. */
final class EntryDraft {
    final int row;
    final String question;
    final String answer;
    final List<String> alternates = new ArrayList<>();
    final Map<TopicPath, String> topics = new LinkedHashMap<>();
    final List<Jurisdiction> jurisdictions = new ArrayList<>();
    /** Keys by which the file names other entries: ids, or numbers of its own. */
    final List<String> related = new ArrayList<>();
    /** Fields that need no further look. */
    final List<Consumer<FaqEntryBuilder>> more = new ArrayList<>();

    Optional<EntryId> id = Optional.empty();
    Optional<String> key = Optional.empty();
    Optional<LanguageTag> language = Optional.empty();
    Optional<String> shortAnswer = Optional.empty();
    Optional<FamilyId> family = Optional.empty();
    EntryDates dates = EntryDates.NONE;

    EntryDraft(int row, String question, String answer) {
        this.row = row;
        this.question = question;
        this.answer = answer;
    }

    /** A topic with its label; the label is empty if the file has none. */
    void topic(TopicPath path, String label) {
        topics.merge(path, label, (one, other) -> one.isEmpty() ? other : one);
    }
}
