package org.legalfaq.authoring.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Review;

/** What stands in each column of the table for spreadsheets. */
final class CsvCells {
    /** What a translation has from its source, and leaves empty. */
    static final Set<ExchangeField> INHERITED = Set.of(
            ExchangeField.TOPICS,
            ExchangeField.JURISDICTIONS,
            ExchangeField.FAMILY,
            ExchangeField.AUTHORITIES,
            ExchangeField.RELATED,
            ExchangeField.LAST_REVIEWED,
            ExchangeField.REVIEW_BY,
            ExchangeField.LAW_AS_OF,
            ExchangeField.ASKED_BY,
            ExchangeField.RATING);

    private CsvCells() {}

    static String write(FaqEntry entry, String column, boolean translation) {
        if (column.equals(PlainCsv.QUESTION)) {
            return entry.question();
        } else if (column.equals(PlainCsv.ANSWER)) {
            return entry.answer();
        }
        ExchangeField field = ExchangeField.valueOf(column.toUpperCase(Locale.ROOT));
        return translation && INHERITED.contains(field) ? "" : write(entry, field);
    }

    private static String write(FaqEntry entry, ExchangeField field) {
        return switch (field) {
            case ID -> entry.id().value();
            case LANGUAGE -> entry.language().value();
            case ALTERNATE_PHRASINGS -> CellList.write(entry.alternatePhrasings());
            case SHORT_ANSWER -> entry.shortAnswer();
            case TOPICS -> list(entry.topics());
            case JURISDICTIONS -> list(entry.jurisdictions());
            case FAMILY -> field.isFilledIn(entry) ? entry.family().value() : "";
            case AUTHORITIES ->
                CellList.writeParts(entry.authorities().stream()
                        .map(authority -> List.of(
                                authority.key(),
                                EnumWord.of(authority.type()),
                                authority.cite(),
                                maybe(authority.url()),
                                authority.jurisdiction().tag(),
                                EnumWord.of(authority.checked())))
                        .toList());
            case CAUTIONS ->
                CellList.writeParts(entry.cautions().stream()
                        .map(caution -> List.of(EnumWord.of(caution.type()), caution.text()))
                        .toList());
            case RELATED -> list(entry.related());
            case KEYWORDS -> CellList.write(entry.keywords());
            case REVIEW -> review(entry.review());
            case LAST_REVIEWED -> maybe(entry.dates().lastReviewed());
            case REVIEW_BY -> maybe(entry.dates().reviewBy());
            case LAW_AS_OF -> maybe(entry.dates().lawAsOf());
            case VALID_FROM -> maybe(entry.dates().validFrom());
            case VALID_TO -> maybe(entry.dates().validTo());
            case SOURCE_HASH -> maybe(entry.sourceHash());
            case ASKED_BY -> maybe(entry.askedBy());
            case RATING ->
                entry.rating()
                        .map(rating -> rating.score() + " | " + rating.votes())
                        .orElse("");
            case DISCLAIMER -> "";
        };
    }

    private static String review(Review review) {
        return CellList.writeParts(List.of(List.of(EnumWord.of(review.how()), maybe(review.by()), maybe(review.on()))));
    }

    private static String list(Collection<?> values) {
        return CellList.write(values.stream().map(Object::toString).toList());
    }

    private static String maybe(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
