package org.legalfaq.authoring.diff;

import java.util.List;
import java.util.function.Function;
import org.legalfaq.model.FaqEntry;

/**
 * A field of a text, by the name that the pack's files give it. The origin is none: each release has another version.
 */
record EntryField(String name, Function<FaqEntry, Object> value) {
    private static final List<EntryField> ALL = List.of(
            new EntryField("question", FaqEntry::question),
            new EntryField("alternatePhrasings", FaqEntry::alternatePhrasings),
            new EntryField("shortAnswer", FaqEntry::shortAnswer),
            new EntryField("answer", FaqEntry::answer),
            new EntryField("topics", FaqEntry::topics),
            new EntryField("jurisdictions", FaqEntry::jurisdictions),
            new EntryField("family", FaqEntry::family),
            new EntryField("authorities", FaqEntry::authorities),
            new EntryField("cautions", FaqEntry::cautions),
            new EntryField("related", FaqEntry::related),
            new EntryField("keywords", FaqEntry::keywords),
            new EntryField("review", FaqEntry::review),
            new EntryField("lastReviewed", entry -> entry.dates().lastReviewed()),
            new EntryField("reviewBy", entry -> entry.dates().reviewBy()),
            new EntryField("lawAsOf", entry -> entry.dates().lawAsOf()),
            new EntryField("validFrom", entry -> entry.dates().validFrom()),
            new EntryField("validTo", entry -> entry.dates().validTo()),
            new EntryField("sourceHash", FaqEntry::sourceHash),
            new EntryField("askedBy", FaqEntry::askedBy),
            new EntryField("rating", FaqEntry::rating),
            new EntryField("disclaimers", FaqEntry::disclaimer));

    static List<String> differing(FaqEntry one, FaqEntry other) {
        return ALL.stream()
                .filter(field -> !field.value.apply(one).equals(field.value.apply(other)))
                .map(EntryField::name)
                .toList();
    }
}
