package org.legalfaq.authoring.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.legalfaq.model.EntryDates;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FamilyId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.TopicPath;

/** The metadata of a row: {@code key:value} pairs divided by bars. A key has one value, so lists are divided by spaces. */
final class AzureMetadata {
    private AzureMetadata() {}

    static String write(FaqEntry entry) {
        List<String> pairs = new ArrayList<>();
        pairs.add("id:" + entry.id());
        if (ExchangeField.FAMILY.isFilledIn(entry)) {
            pairs.add("family:" + entry.family());
        }
        pairs.add("jurisdictions:" + join(entry.jurisdictions()));
        pairs.add("topics:" + join(entry.topics()));
        EntryDates dates = entry.dates();
        dates.lastReviewed().ifPresent(day -> pairs.add("last_reviewed:" + day));
        dates.reviewBy().ifPresent(day -> pairs.add("review_by:" + day));
        dates.lawAsOf().ifPresent(day -> pairs.add("law_as_of:" + day));
        return String.join("|", pairs);
    }

    static void read(String cell, EntryDraft draft, ImportRun run) {
        for (String pair : cell.split("\\|", -1)) {
            int colon = pair.indexOf(':');
            if (colon > 0) {
                read(pair.substring(0, colon).strip(), pair.substring(colon + 1).strip(), draft, run);
            } else if (!pair.isBlank()) {
                run.problem(
                        draft.row,
                        AzureTsv.METADATA,
                        Quoted.text(pair),
                        "pairs like \"key:value\", divided by \"|\"",
                        "Correct the metadata, or empty the cell.");
            }
        }
    }

    private static void read(String key, String value, EntryDraft draft, ImportRun run) {
        EntryDates dates = draft.dates;
        switch (key.toLowerCase(Locale.ROOT)) {
            case "id" -> draft.id = one(key, value, "an entry id", EntryId::of, draft, run);
            case "family" -> draft.family = one(key, value, "a slug", FamilyId::of, draft, run);
            case "jurisdictions" ->
                draft.jurisdictions.addAll(
                        each(key, value, "tags such as \"US-CA\", divided by spaces", Jurisdiction::of, draft, run));
            case "topics" ->
                each(key, value, "topics such as \"criminal/dismissal\", divided by spaces", TopicPath::of, draft, run)
                        .forEach(topic -> draft.topic(topic, ""));
            case "last_reviewed" ->
                draft.dates = new EntryDates(
                        day(key, value, draft, run),
                        dates.reviewBy(),
                        dates.lawAsOf(),
                        dates.validFrom(),
                        dates.validTo());
            case "review_by" ->
                draft.dates = new EntryDates(
                        dates.lastReviewed(),
                        day(key, value, draft, run),
                        dates.lawAsOf(),
                        dates.validFrom(),
                        dates.validTo());
            case "law_as_of" ->
                draft.dates = new EntryDates(
                        dates.lastReviewed(),
                        dates.reviewBy(),
                        day(key, value, draft, run),
                        dates.validFrom(),
                        dates.validTo());
            default -> run.lose(draft.row, AzureTsv.METADATA + " " + Quoted.text(key), "not imported");
        }
    }

    private static Optional<LocalDate> day(String key, String value, EntryDraft draft, ImportRun run) {
        return one(key, value, Days.EXPECTED, Days::of, draft, run);
    }

    private static <T> Optional<T> one(
            String key, String value, String expected, Function<String, T> reader, EntryDraft draft, ImportRun run) {
        return run.value(draft.row, AzureTsv.METADATA + " " + key, value, expected, reader);
    }

    private static <T> List<T> each(
            String key, String value, String expected, Function<String, T> reader, EntryDraft draft, ImportRun run) {
        List<T> values = new ArrayList<>();
        for (String word : value.split("\\s+", -1)) {
            one(key, word, expected, reader, draft, run).ifPresent(values::add);
        }
        return values;
    }

    private static String join(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
