package org.legalfaq.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.legalfaq.model.Disclaimer;
import org.legalfaq.model.EntryDates;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FamilyId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.FaqEntryBuilder;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.Origin;
import org.legalfaq.model.Review;
import org.legalfaq.model.ReviewKind;
import org.legalfaq.model.TopicPath;

/**
 * Writes an entry down in few words. What is not said has a value without words, so that it matches nothing: an English
 * text of the topic {@code general} for {@code US}, valid on any day.
 */
public final class TestEntry {
    static final Disclaimer DISCLAIMER =
            new Disclaimer(LanguageTag.ENGLISH, Optional.empty(), "Information, not advice.");
    static final Origin ORIGIN = new Origin("test-pack", "1.0.0", "CC0-1.0");

    private static final String WORDLESS = "-";

    private final FaqEntryBuilder builder;
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();
    private Optional<LocalDate> lastReviewed = Optional.empty();

    private TestEntry(EntryId id) {
        builder = FaqEntry.builder(id)
                .question(WORDLESS)
                .shortAnswer(WORDLESS)
                .answer(WORDLESS)
                .topics(List.of(TopicPath.of("general")))
                .jurisdictions(List.of(Jurisdiction.of("US")))
                .disclaimer(DISCLAIMER)
                .origin(ORIGIN);
    }

    public static TestEntry entry(String id) {
        return new TestEntry(EntryId.of(id));
    }

    public static TestEntry entry(String id, String question) {
        return entry(id).question(question);
    }

    public TestEntry question(String text) {
        builder.question(text);
        return this;
    }

    public TestEntry phrasings(String... texts) {
        builder.alternatePhrasings(List.of(texts));
        return this;
    }

    public TestEntry shortAnswer(String text) {
        builder.shortAnswer(text);
        return this;
    }

    public TestEntry answer(String markdown) {
        builder.answer(markdown);
        return this;
    }

    public TestEntry keywords(String... texts) {
        builder.keywords(List.of(texts));
        return this;
    }

    public TestEntry in(String... tags) {
        builder.jurisdictions(Arrays.stream(tags).map(Jurisdiction::of).toList());
        return this;
    }

    public TestEntry about(String... topics) {
        builder.topics(Arrays.stream(topics).map(TopicPath::of).toList());
        return this;
    }

    public TestEntry family(String slug) {
        builder.family(FamilyId.of(slug));
        return this;
    }

    public TestEntry language(String tag) {
        builder.language(LanguageTag.of(tag));
        return this;
    }

    public TestEntry from(String date) {
        from = Optional.of(LocalDate.parse(date));
        return this;
    }

    public TestEntry to(String date) {
        to = Optional.of(LocalDate.parse(date));
        return this;
    }

    public TestEntry lastReviewed(String date) {
        lastReviewed = Optional.of(LocalDate.parse(date));
        return this;
    }

    public TestEntry reviewed(ReviewKind how) {
        builder.review(new Review(how, Optional.empty(), Optional.empty()));
        return this;
    }

    public TestEntry related(String... ids) {
        builder.related(Arrays.stream(ids).map(EntryId::of).toList());
        return this;
    }

    public FaqEntry build() {
        return builder.dates(new EntryDates(lastReviewed, Optional.empty(), Optional.empty(), from, to))
                .build();
    }
}
