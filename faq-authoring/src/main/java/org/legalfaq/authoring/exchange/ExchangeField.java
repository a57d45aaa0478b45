package org.legalfaq.authoring.exchange;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Review;

/** The fields of an entry that a format may or may not carry. Question and answer are carried by all of them. */
enum ExchangeField {
    ID(FaqEntry::id),
    LANGUAGE(FaqEntry::language),
    ALTERNATE_PHRASINGS(FaqEntry::alternatePhrasings),
    SHORT_ANSWER(FaqEntry::shortAnswer),
    TOPICS(FaqEntry::topics),
    JURISDICTIONS(FaqEntry::jurisdictions),
    FAMILY(entry -> Optional.of(entry.family().value())
            .filter(family -> !family.equals(entry.id().value()))),
    AUTHORITIES(FaqEntry::authorities),
    CAUTIONS(FaqEntry::cautions),
    RELATED(FaqEntry::related),
    KEYWORDS(FaqEntry::keywords),
    REVIEW(entry -> Optional.of(entry.review()).filter(review -> !review.equals(Review.NONE))),
    LAST_REVIEWED(entry -> entry.dates().lastReviewed()),
    REVIEW_BY(entry -> entry.dates().reviewBy()),
    LAW_AS_OF(entry -> entry.dates().lawAsOf()),
    VALID_FROM(entry -> entry.dates().validFrom()),
    VALID_TO(entry -> entry.dates().validTo()),
    SOURCE_HASH(FaqEntry::sourceHash),
    ASKED_BY(FaqEntry::askedBy),
    RATING(FaqEntry::rating),
    DISCLAIMER(FaqEntry::disclaimer);

    // All extractors here are without state, which the checker cannot see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<FaqEntry, Object> value;

    ExchangeField(Function<FaqEntry, Object> value) {
        this.value = value;
    }

    /** Whether the entry has something to lose here. */
    boolean isFilledIn(FaqEntry entry) {
        Object found = value.apply(entry);
        return !(found instanceof Optional<?> optional && optional.isEmpty())
                && !(found instanceof Collection<?> collection && collection.isEmpty());
    }

    /** The name that a spreadsheet gives the field. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name that the pack's files give it. */
    String fieldName() {
        StringBuilder name = new StringBuilder();
        for (String word : column().split("_", -1)) {
            name.append(name.length() == 0 ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
