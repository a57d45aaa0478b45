package org.legalfaq.authoring.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.legalfaq.model.Caution;
import org.legalfaq.model.CautionType;
import org.legalfaq.model.EntryDates;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FamilyId;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.Rating;
import org.legalfaq.model.Review;
import org.legalfaq.model.ReviewKind;
import org.legalfaq.model.TopicPath;

/** Reads a row of the table for spreadsheets. */
final class CsvRow {
    private final TableRow row;
    private final TableHeader header;
    private final ImportRun run;

    CsvRow(TableRow row, TableHeader header, ImportRun run) {
        this.row = row;
        this.header = header;
        this.run = run;
    }

    Optional<EntryDraft> draft() {
        Optional<String> question = needed(PlainCsv.QUESTION);
        Optional<String> answer = needed(PlainCsv.ANSWER);
        if (question.isEmpty() || answer.isEmpty()) {
            return Optional.empty();
        }
        EntryDraft draft = new EntryDraft(row.line(), question.get(), answer.get());
        draft.id = one(ExchangeField.ID, "an entry id such as \"can-charges-be-refiled\"", EntryId::of);
        draft.language = one(ExchangeField.LANGUAGE, "a language such as \"en\"", LanguageTag::of);
        draft.family = one(ExchangeField.FAMILY, "a slug such as \"refiling\"", FamilyId::of);
        draft.shortAnswer = Optional.of(cell(ExchangeField.SHORT_ANSWER)).filter(text -> !text.isBlank());
        draft.alternates.addAll(CellList.read(cell(ExchangeField.ALTERNATE_PHRASINGS)));
        each(ExchangeField.TOPICS, "a topic such as \"criminal/dismissal\"", TopicPath::of)
                .forEach(topic -> draft.topic(topic, ""));
        draft.jurisdictions.addAll(
                each(ExchangeField.JURISDICTIONS, "a jurisdiction such as \"US-CA\"", Jurisdiction::of));
        draft.related.addAll(CellList.read(cell(ExchangeField.RELATED)));
        draft.dates = new EntryDates(
                day(ExchangeField.LAST_REVIEWED),
                day(ExchangeField.REVIEW_BY),
                day(ExchangeField.LAW_AS_OF),
                day(ExchangeField.VALID_FROM),
                day(ExchangeField.VALID_TO));
        more(draft);
        if (draft.language
                .filter(language -> !language.equals(run.settings().language()))
                .isPresent()) {
            CsvCells.INHERITED.forEach(this::requireEmpty);
        }
        return Optional.of(draft);
    }

    private void more(EntryDraft draft) {
        List<String> keywords = CellList.read(cell(ExchangeField.KEYWORDS));
        List<Caution> cautions = parts(
                ExchangeField.CAUTIONS,
                2,
                "\"type | text\"",
                parts -> new Caution(EnumWord.read(CautionType.class, parts.get(0)), parts.get(1)));
        draft.more.add(builder -> builder.keywords(keywords).cautions(cautions));
        if (!cell(ExchangeField.AUTHORITIES).isBlank()) {
            var authorities = parts(
                    ExchangeField.AUTHORITIES,
                    6,
                    "\"key | type | cite | url | jurisdiction | checked\"",
                    AuthorityParts::read);
            draft.more.add(builder -> builder.authorities(authorities));
        }
        parts(ExchangeField.REVIEW, 3, "\"how | by | on\"", CsvRow::review).stream()
                .findFirst()
                .ifPresent(review -> draft.more.add(builder -> builder.review(review)));
        parts(
                        ExchangeField.RATING,
                        2,
                        "\"score | votes\"",
                        parts -> new Rating(Double.parseDouble(parts.get(0)), Integer.parseInt(parts.get(1))))
                .stream()
                .findFirst()
                .ifPresent(rating -> draft.more.add(builder -> builder.rating(Optional.of(rating))));
        text(ExchangeField.SOURCE_HASH)
                .ifPresent(hash -> draft.more.add(builder -> builder.sourceHash(Optional.of(hash))));
        text(ExchangeField.ASKED_BY).ifPresent(name -> draft.more.add(builder -> builder.askedBy(Optional.of(name))));
    }

    private static Review review(List<String> parts) {
        return new Review(
                EnumWord.read(ReviewKind.class, parts.get(0)),
                Optional.of(parts.get(1)).filter(by -> !by.isBlank()),
                Optional.of(parts.get(2)).filter(on -> !on.isBlank()).map(Days::of));
    }

    private Optional<String> needed(String column) {
        String cell = FormulaGuard.unguard(header.cell(row, column));
        if (!cell.isBlank()) {
            return Optional.of(cell);
        }
        run.problem(row.line(), column, "an empty cell", "a text", "Write the text, or delete the row.");
        return Optional.empty();
    }

    private void requireEmpty(ExchangeField field) {
        if (!cell(field).isBlank()) {
            run.problem(
                    row.line(),
                    field.column(),
                    Quoted.text(cell(field)) + " in a translation",
                    "an empty cell: a translation has this from the text it translates",
                    "Empty the cell.");
        }
    }

    private String cell(ExchangeField field) {
        return FormulaGuard.unguard(header.cell(row, field.column()));
    }

    private Optional<String> text(ExchangeField field) {
        return Optional.of(cell(field)).filter(text -> !text.isBlank());
    }

    private <T> Optional<T> one(ExchangeField field, String expected, Function<String, T> reader) {
        return text(field).flatMap(text -> run.value(row.line(), field.column(), text, expected, reader));
    }

    private <T> List<T> each(ExchangeField field, String expected, Function<String, T> reader) {
        List<T> values = new ArrayList<>();
        CellList.read(cell(field))
                .forEach(text -> run.value(row.line(), field.column(), text, expected, reader)
                        .ifPresent(values::add));
        return values;
    }

    private Optional<LocalDate> day(ExchangeField field) {
        return one(field, Days.EXPECTED, Days::of);
    }

    private <T> List<T> parts(ExchangeField field, int count, String form, Function<List<String>, T> reader) {
        List<T> values = new ArrayList<>();
        for (List<String> parts : CellList.readParts(cell(field))) {
            String whole = String.join(" | ", parts);
            run.value(row.line(), field.column(), whole, form + ", as docs/exchange.md explains", text -> {
                        if (parts.size() != count) {
                            throw new IllegalArgumentException("Wrong number of parts");
                        }
                        return reader.apply(parts);
                    })
                    .ifPresent(values::add);
        }
        return values;
    }
}
