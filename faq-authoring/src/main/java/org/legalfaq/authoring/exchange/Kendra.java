package org.legalfaq.authoring.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.model.Authority;
import org.legalfaq.model.EntryDates;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.TopicPath;
import org.legalfaq.render.PlainText;

/** What the two files of Amazon Kendra have in common: a document for each phrasing, in plain text, with attributes. */
final class Kendra {
    static final Set<ExchangeField> CARRIED = EnumSet.of(
            ExchangeField.ID,
            ExchangeField.LANGUAGE,
            ExchangeField.ALTERNATE_PHRASINGS,
            ExchangeField.SHORT_ANSWER,
            ExchangeField.TOPICS,
            ExchangeField.JURISDICTIONS,
            ExchangeField.LAST_REVIEWED);
    static final String SOURCE = "_source_uri";
    static final String CATEGORY = "_category";
    static final String UPDATED = "_last_updated_at";
    static final String ID = "faq_id";
    static final String JURISDICTIONS = "faq_jurisdictions";
    static final String TOPICS = "faq_topics";

    private final ImportRun run;
    private final Map<String, EntryDraft> drafts = new LinkedHashMap<>();
    private final Map<String, String> answers = new LinkedHashMap<>();

    Kendra(ImportRun run) {
        this.run = run;
    }

    static String answer(FaqEntry entry, ExportRun run) {
        String answer = PlainText.of(ForeignAnswer.markdown(entry, run));
        ForeignAnswer.compareShort(entry, MarkdownEscape.text(answer), run);
        run.lose(entry, "answer", "became plain text: the addresses of links are lost");
        return answer;
    }

    /** The attributes of an entry; a list has several values. */
    static Map<String, List<String>> attributes(FaqEntry entry) {
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        entry.authorities().stream()
                .flatMap((Authority authority) -> authority.url().stream())
                .findFirst()
                .ifPresent(url -> attributes.put(SOURCE, List.of(url.toString())));
        attributes.put(CATEGORY, List.of(entry.topics().get(0).value()));
        entry.dates().lastReviewed().ifPresent(day -> attributes.put(UPDATED, List.of(day + "T00:00:00Z")));
        attributes.put(ID, List.of(entry.id().value()));
        attributes.put(JURISDICTIONS, strings(entry.jurisdictions()));
        attributes.put(TOPICS, strings(entry.topics()));
        return attributes;
    }

    /** Takes in a document; those of one id, or without ids with one answer, are one entry. */
    void add(int row, String question, String answer, Map<String, List<String>> attributes) {
        String id = String.join("", attributes.getOrDefault(ID, List.of()));
        String key = id.isEmpty() ? answer + "\t" + attributes : id;
        EntryDraft draft = drafts.get(key);
        if (draft == null) {
            draft = new EntryDraft(row, question, MarkdownEscape.text(answer));
            drafts.put(key, draft);
            answers.put(key, answer);
            attributes(draft, attributes);
        } else if (!answer.equals(answers.get(key))) {
            run.problem(
                    row,
                    "answer",
                    "another answer than in row " + draft.row + " with the same " + ID,
                    "one answer for one " + ID,
                    "Give one of the two another id, or both the same answer.");
        } else if (question.equals(draft.question) || draft.alternates.contains(question)) {
            run.lose(row, "question", "the same question again is left out");
        } else {
            draft.alternates.add(question);
        }
    }

    List<EntryDraft> drafts() {
        return List.copyOf(drafts.values());
    }

    private void attributes(EntryDraft draft, Map<String, List<String>> attributes) {
        attributes.forEach((name, values) -> {
            switch (name) {
                case ID ->
                    values.forEach(value -> draft.id = run.value(draft.row, name, value, "an entry id", EntryId::of));
                case JURISDICTIONS ->
                    values.forEach(value -> run.value(
                                    draft.row, name, value, "a jurisdiction such as \"US-CA\"", Jurisdiction::of)
                            .ifPresent(draft.jurisdictions::add));
                case TOPICS ->
                    values.forEach(value -> run.value(
                                    draft.row, name, value, "a topic such as \"criminal/dismissal\"", TopicPath::of)
                            .ifPresent(topic -> draft.topic(topic, "")));
                case CATEGORY -> category(draft, values, attributes);
                case UPDATED -> values.forEach(value -> updated(draft, value));
                default -> run.lose(draft.row, name, "not imported");
            }
        });
    }

    private static void category(EntryDraft draft, List<String> values, Map<String, List<String>> attributes) {
        if (attributes.getOrDefault(TOPICS, List.of()).isEmpty()) {
            values.forEach(value -> draft.topic(Slugs.topic(List.of(value.split("/", -1))), value));
        }
    }

    private void updated(EntryDraft draft, String value) {
        Optional<LocalDate> day =
                run.value(draft.row, UPDATED, value, "a time such as 2026-01-31T00:00:00Z", Kendra::day);
        EntryDates dates = draft.dates;
        draft.dates = new EntryDates(day, dates.reviewBy(), dates.lawAsOf(), dates.validFrom(), dates.validTo());
        if (!value.strip().endsWith("T00:00:00Z")) {
            run.lose(draft.row, UPDATED, "of the time only the day is kept");
        }
    }

    private static LocalDate day(String text) {
        try {
            return text.length() > "2026-01-31".length()
                    ? OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                            .toLocalDate()
                    : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No time", e);
        }
    }

    private static List<String> strings(List<?> values) {
        List<String> strings = new ArrayList<>();
        values.forEach(value -> strings.add(value.toString()));
        return strings;
    }
}
