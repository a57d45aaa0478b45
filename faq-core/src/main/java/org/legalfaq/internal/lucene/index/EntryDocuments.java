package org.legalfaq.internal.lucene.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.model.EntryDates;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;

/** Makes a document of each text. Nothing is stored: the pack has the texts. */
public final class EntryDocuments {
    private static final FieldType WORDS_ONLY = wordsOnly();

    private final PackTexts texts;
    private final JurisdictionRegistry registry;

    public EntryDocuments(PackTexts texts, JurisdictionRegistry registry) {
        this.texts = texts;
        this.registry = registry;
    }

    public Document of(int position, FaqEntry entry) {
        Document document = new Document();
        addWords(document, entry);
        addFilters(document, entry);
        for (int other : texts.sameEntry(position)) {
            addOtherText(document, entry, texts.entry(other));
        }
        if (texts.family(position).length > 1) {
            document.add(new StringField(FilterField.HAS_COMPANIONS, "yes", Store.NO));
        }
        return document;
    }

    private static void addWords(Document document, FaqEntry entry) {
        TextLanguage language = TextLanguage.of(entry.language());
        Stream.concat(Stream.of(entry.question()), entry.alternatePhrasings().stream())
                .forEach(text -> document.add(new Field(PhrasingField.PAIR.name(language), text, WORDS_ONLY)));
        for (RankField field : RankField.values()) {
            for (String text : field.texts(entry)) {
                document.add(new TextField(field.name(language), text, Store.NO));
                document.add(new Field(language.anyField(), text, WORDS_ONLY));
            }
        }
    }

    private void addFilters(Document document, FaqEntry entry) {
        addValue(document, FilterField.LANGUAGE, entry.language().value());
        Set<Jurisdiction> within = within(entry, registry);
        entry.jurisdictions().forEach(place -> addValue(document, FilterField.JURISDICTION, place.tag()));
        within.forEach(place -> addValue(document, FilterField.WITHIN, place.tag()));
        entry.topics().forEach(topic -> addValue(document, FilterField.TOPIC, topic.value()));
        EntryDates dates = entry.dates();
        dates.validFrom().ifPresent(day -> document.add(new LongPoint(FilterField.FROM, FilterField.day(day))));
        dates.validTo().ifPresent(day -> document.add(new LongPoint(FilterField.TO, FilterField.day(day))));
    }

    private static void addOtherText(Document document, FaqEntry entry, FaqEntry other) {
        if (!other.language().equals(entry.language())) {
            long from = other.dates().validFrom().map(FilterField::day).orElse(Long.MIN_VALUE);
            long to = other.dates().validTo().map(FilterField::day).orElse(Long.MAX_VALUE);
            document.add(new LongRange(FilterField.otherText(other.language()), new long[] {from}, new long[] {to}));
        }
    }

    /** The jurisdictions a text is for, and those above them. */
    public static Set<Jurisdiction> within(FaqEntry entry, JurisdictionRegistry registry) {
        Set<Jurisdiction> within = new LinkedHashSet<>(entry.jurisdictions());
        List.copyOf(within).forEach(place -> within.addAll(registry.ancestors(place)));
        return within;
    }

    private static void addValue(Document document, String field, String value) {
        document.add(new StringField(field, value, Store.NO));
    }

    private static FieldType wordsOnly() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }
}
