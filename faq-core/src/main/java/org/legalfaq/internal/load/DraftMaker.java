package org.legalfaq.internal.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.legalfaq.internal.json.EntryDoc;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FamilyId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;

/** Brings texts from both origins, files and the pack below, into the one form the rules work on. */
final class DraftMaker {
    private final Optional<LanguageTag> main;

    /** Makes drafts for a pack with this main language; empty if it is unreadable. */
    DraftMaker(Optional<LanguageTag> main) {
        this.main = main;
    }

    /** Returns the draft of a text of the pack below. */
    TextDraft of(FaqEntry entry) {
        return new TextDraft(
                Spot.of(0),
                entry.id(),
                Optional.of(entry.language()),
                main.filter(entry.language()::equals).isEmpty(),
                Optional.of(entry.family()),
                entry.topics(),
                entry.jurisdictions(),
                entry.related(),
                Optional.of(Period.of(entry.dates().validFrom(), entry.dates().validTo())),
                new TextDraft.BaseBody(entry));
    }

    /** Returns the draft of a text that was read; empty if it has no readable id. */
    Optional<TextDraft> of(Located<EntryDoc> read, Optional<LanguageTag> packLanguage) {
        EntryDoc doc = read.value();
        if (doc.id() == null) {
            return Optional.empty();
        }
        EntryId id = EntryId.of(doc.id());
        Optional<LanguageTag> language = language(read, packLanguage);
        return Optional.of(new TextDraft(
                read.spot(),
                id,
                language,
                main.isPresent() && language.isPresent() && !main.equals(language),
                family(read, id),
                parsed(doc.topics(), TopicPath::of),
                parsed(doc.jurisdictions(), Jurisdiction::of),
                parsed(doc.related(), EntryId::of),
                period(read),
                new TextDraft.ReadBody(doc)));
    }

    private static Optional<LanguageTag> language(Located<EntryDoc> read, Optional<LanguageTag> packLanguage) {
        if (read.spot().isDamaged("language")) {
            return Optional.empty();
        }
        String language = read.value().language();
        return language == null ? packLanguage : Optional.of(LanguageTag.of(language));
    }

    private static Optional<FamilyId> family(Located<EntryDoc> read, EntryId id) {
        if (read.spot().isDamaged("family")) {
            return Optional.empty();
        }
        String family = read.value().family();
        return Optional.of(FamilyId.of(family == null ? id.value() : family));
    }

    private static Optional<Period> period(Located<EntryDoc> read) {
        if (read.spot().isDamaged("validFrom") || read.spot().isDamaged("validTo")) {
            return Optional.empty();
        }
        Period period = Period.of(
                Optional.ofNullable(read.value().validFrom()),
                Optional.ofNullable(read.value().validTo()));
        return period.isBackwards() ? Optional.empty() : Optional.of(period);
    }

    private static <T> List<T> parsed(List<String> texts, Function<String, T> parser) {
        return texts.stream().map(parser).toList();
    }
}
