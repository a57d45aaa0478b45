package org.legalfaq.internal.load;

import java.util.List;
import java.util.Optional;
import org.legalfaq.internal.json.AuthorityDoc;
import org.legalfaq.internal.json.CautionDoc;
import org.legalfaq.internal.json.EntryDoc;
import org.legalfaq.internal.json.RatingDoc;
import org.legalfaq.internal.json.ReviewDoc;
import org.legalfaq.model.Authority;
import org.legalfaq.model.Caution;
import org.legalfaq.model.EntryDates;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.Origin;
import org.legalfaq.model.Rating;
import org.legalfaq.model.Review;

/** Makes the entries of one pack once no problem is left. */
final class EntryMaker {
    private final JurisdictionRegistry registry;
    private final DisclaimerChoice disclaimers;
    private final Origin origin;

    EntryMaker(JurisdictionRegistry registry, DisclaimerChoice disclaimers, Origin origin) {
        this.registry = registry;
        this.disclaimers = disclaimers;
        this.origin = origin;
    }

    /** Makes a text in the main language. */
    FaqEntry entry(TextDraft draft, EntryDoc doc, List<EntryId> related) {
        LanguageTag language = draft.language().orElseThrow();
        List<Jurisdiction> jurisdictions = draft.jurisdictions().stream()
                .map(registry::canonical)
                .distinct()
                .toList();
        return FaqEntry.builder(draft.id())
                .family(draft.family().orElseThrow())
                .language(language)
                .question(Sound.value(doc.question()))
                .alternatePhrasings(doc.alternatePhrasings())
                .shortAnswer(Sound.value(doc.shortAnswer()))
                .answer(Sound.value(doc.answer()))
                .topics(draft.topics())
                .jurisdictions(jurisdictions)
                .authorities(doc.authorities().stream().map(this::authority).toList())
                .cautions(cautions(doc))
                .related(related)
                .keywords(doc.keywords())
                .review(review(Sound.value(doc.review())))
                .dates(dates(doc))
                .askedBy(Optional.ofNullable(doc.askedBy()))
                .rating(Optional.ofNullable(doc.rating()).map(EntryMaker::rating))
                .disclaimer(disclaimers.choose(language, jurisdictions))
                .origin(origin)
                .build();
    }

    /** Makes a translation of a text: what is language comes from the translation, the rest from the text. */
    FaqEntry translation(FaqEntry source, TextDraft draft, EntryDoc doc) {
        LanguageTag language = draft.language().orElseThrow();
        return source.toBuilder()
                .language(language)
                .question(Sound.value(doc.question()))
                .alternatePhrasings(doc.alternatePhrasings())
                .shortAnswer(Sound.value(doc.shortAnswer()))
                .answer(Sound.value(doc.answer()))
                .cautions(cautions(doc))
                .keywords(doc.keywords())
                .review(review(Sound.value(doc.review())))
                .sourceHash(Optional.ofNullable(doc.sourceHash()))
                .disclaimer(disclaimers.choose(language, source.jurisdictions()))
                .origin(origin)
                .build();
    }

    private Authority authority(AuthorityDoc doc) {
        return new Authority(
                Sound.value(doc.key()),
                Sound.value(doc.type()),
                Sound.value(doc.cite()),
                ModelValues.address(doc.url()),
                registry.canonical(Jurisdiction.of(Sound.value(doc.jurisdiction()))),
                Sound.value(doc.checked()));
    }

    private static List<Caution> cautions(EntryDoc doc) {
        return doc.cautions().stream().map(EntryMaker::caution).toList();
    }

    private static Caution caution(CautionDoc doc) {
        return new Caution(Sound.value(doc.type()), Sound.value(doc.text()));
    }

    private static Review review(ReviewDoc doc) {
        return new Review(Sound.value(doc.how()), Optional.ofNullable(doc.by()), Optional.ofNullable(doc.on()));
    }

    private static Rating rating(RatingDoc doc) {
        return new Rating(Sound.value(doc.score()), Sound.value(doc.votes()));
    }

    private static EntryDates dates(EntryDoc doc) {
        return new EntryDates(
                Optional.ofNullable(doc.lastReviewed()),
                Optional.ofNullable(doc.reviewBy()),
                Optional.ofNullable(doc.lawAsOf()),
                Optional.ofNullable(doc.validFrom()),
                Optional.ofNullable(doc.validTo()));
    }
}
