package org.legalfaq.authoring.write;

import org.legalfaq.model.Authority;
import org.legalfaq.model.Caution;
import org.legalfaq.model.EntryDates;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.Rating;
import org.legalfaq.model.Review;
import org.legalfaq.spi.PackNode;

/** One text of an entry as the format writes it. */
final class EntryTree {
    private EntryTree() {}

    static PackNode.ObjectNode of(FaqEntry entry, LanguageTag main) {
        return entry.language().equals(main) ? source(entry) : translation(entry);
    }

    private static PackNode.ObjectNode source(FaqEntry entry) {
        Fields fields = new Fields().with("id", entry.id());
        if (!entry.family().value().equals(entry.id().value())) {
            fields.with("family", entry.family());
        }
        text(fields, entry)
                .withTexts("topics", entry.topics())
                .withTexts("jurisdictions", entry.jurisdictions())
                .withList(
                        "authorities",
                        entry.authorities().stream().map(EntryTree::authority).toList());
        EntryDates dates = entry.dates();
        cautions(fields, entry)
                .withTexts("related", entry.related())
                .withTexts("keywords", entry.keywords())
                .with("review", review(entry.review()))
                .with("lastReviewed", dates.lastReviewed())
                .with("reviewBy", dates.reviewBy())
                .with("lawAsOf", dates.lawAsOf())
                .with("validFrom", dates.validFrom())
                .with("validTo", dates.validTo())
                .with("askedBy", entry.askedBy());
        entry.rating().ifPresent(rating -> fields.with("rating", rating(rating)));
        return fields.object();
    }

    /** Only what is language; the rest comes from the source. The period says which source. */
    private static PackNode.ObjectNode translation(FaqEntry entry) {
        Fields fields = new Fields().with("id", entry.id()).with("language", entry.language());
        cautions(text(fields, entry), entry)
                .withTexts("keywords", entry.keywords())
                .with("review", review(entry.review()))
                .with("validFrom", entry.dates().validFrom())
                .with("validTo", entry.dates().validTo())
                .with("sourceHash", entry.sourceHash());
        return fields.object();
    }

    private static Fields text(Fields fields, FaqEntry entry) {
        return fields.with("question", entry.question())
                .withTexts("alternatePhrasings", entry.alternatePhrasings())
                .with("shortAnswer", entry.shortAnswer())
                .with("answer", entry.answer());
    }

    private static Fields cautions(Fields fields, FaqEntry entry) {
        return fields.withList(
                "cautions", entry.cautions().stream().map(EntryTree::caution).toList());
    }

    private static PackNode.ObjectNode caution(Caution caution) {
        return new Fields()
                .withWord("type", caution.type())
                .with("text", caution.text())
                .object();
    }

    private static PackNode.ObjectNode authority(Authority authority) {
        return new Fields()
                .with("key", authority.key())
                .withWord("type", authority.type())
                .with("cite", authority.cite())
                .with("url", authority.url())
                .with("jurisdiction", authority.jurisdiction())
                .withWord("checked", authority.checked())
                .object();
    }

    private static PackNode.ObjectNode review(Review review) {
        return new Fields()
                .withWord("how", review.how())
                .with("by", review.by())
                .with("on", review.on())
                .object();
    }

    private static PackNode.ObjectNode rating(Rating rating) {
        return new Fields()
                .withNumber("score", rating.score())
                .withNumber("votes", rating.votes())
                .object();
    }
}
