package org.legalfaq.authoring.exchange;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A file format of another FAQ product, or of a spreadsheet. {@code docs/exchange.md} says what each carries. */
public enum ExchangeFormat {
    /** A table for a spreadsheet, with a header: a row for each text, and a column for each field. */
    CSV(
            new PlainCsv(),
            EnumSet.complementOf(EnumSet.of(ExchangeField.DISCLAIMER)),
            EnumSet.noneOf(ExchangeField.class)),
    /** The table of Azure custom question answering (before: QnA Maker), with tabs. */
    AZURE_TSV(
            new AzureTsv(),
            EnumSet.of(
                    ExchangeField.ID,
                    ExchangeField.LANGUAGE,
                    ExchangeField.ALTERNATE_PHRASINGS,
                    ExchangeField.SHORT_ANSWER,
                    ExchangeField.TOPICS,
                    ExchangeField.JURISDICTIONS,
                    ExchangeField.FAMILY,
                    ExchangeField.RELATED,
                    ExchangeField.LAST_REVIEWED,
                    ExchangeField.REVIEW_BY,
                    ExchangeField.LAW_AS_OF),
            ForeignAnswer.WRITTEN_OUT),
    /** The JSON file of an Amazon Kendra FAQ. */
    KENDRA_JSON(new KendraJson(), Kendra.CARRIED, ForeignAnswer.WRITTEN_OUT),
    /** The CSV file with a header of an Amazon Kendra FAQ; on import also the basic one without. */
    KENDRA_CSV(new KendraCsv(), Kendra.CARRIED, ForeignAnswer.WRITTEN_OUT),
    /** The JSON export of phpMyFAQ. */
    PHPMYFAQ_JSON(
            new PhpMyFaqJson(),
            EnumSet.of(
                    ExchangeField.LANGUAGE,
                    ExchangeField.SHORT_ANSWER,
                    ExchangeField.TOPICS,
                    ExchangeField.KEYWORDS,
                    ExchangeField.ASKED_BY),
            ForeignAnswer.WRITTEN_OUT),
    /** A schema.org {@code FAQPage} in JSON-LD. */
    SCHEMA_ORG(
            new SchemaOrg(),
            EnumSet.of(
                    ExchangeField.ID,
                    ExchangeField.LANGUAGE,
                    ExchangeField.SHORT_ANSWER,
                    ExchangeField.TOPICS,
                    ExchangeField.JURISDICTIONS,
                    ExchangeField.AUTHORITIES,
                    ExchangeField.KEYWORDS,
                    ExchangeField.LAST_REVIEWED),
            EnumSet.noneOf(ExchangeField.class));

    // The formats are without state, which the checker cannot see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final ForeignFormat format;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<ExchangeField> carried;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<ExchangeField> writtenOut;

    ExchangeFormat(ForeignFormat format, Set<ExchangeField> carried, Set<ExchangeField> writtenOut) {
        this.format = format;
        this.carried = carried;
        this.writtenOut = writtenOut;
    }

    /**
     * Returns the format's name on the command line, such as {@code azure-tsv}.
     *
     * @return the name, never null
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the format of this name.
     *
     * @param id the name, not null
     * @return the format, never null
     * @throws IllegalArgumentException if there is none
     */
    public static ExchangeFormat of(String id) {
        requireNonNull(id, "id");
        return Arrays.stream(values())
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A format must be one of "
                        + Arrays.stream(values()).map(ExchangeFormat::id).collect(Collectors.joining(", "))
                        + ", but was \"" + id + "\""));
    }

    ForeignFormat format() {
        return format;
    }

    Carry carry(ExchangeField field) {
        if (carried.contains(field)) {
            return Carry.FIELD;
        }
        return writtenOut.contains(field) ? Carry.IN_ANSWER : Carry.LOST;
    }

    Optional<String> loss(ExchangeField field) {
        return switch (carry(field)) {
            case FIELD -> Optional.empty();
            case IN_ANSWER -> Optional.of("only written out in the answer");
            case LOST -> Optional.of("not carried");
        };
    }
}
