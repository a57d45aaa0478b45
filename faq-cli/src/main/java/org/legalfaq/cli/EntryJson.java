package org.legalfaq.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.legalfaq.model.Authority;
import org.legalfaq.model.EntryDates;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.query.SearchHit;

/** Entries and hits as JSON. */
final class EntryJson {
    private EntryJson() {}

    static Map<String, Object> brief(FaqEntry entry) {
        return head(entry).map();
    }

    static List<Map<String, Object>> briefs(List<FaqEntry> entries) {
        return entries.stream().map(EntryJson::brief).toList();
    }

    static Map<String, Object> full(FaqEntry entry) {
        EntryDates dates = entry.dates();
        return head(entry)
                .with("shortAnswer", entry.shortAnswer())
                .with("answer", entry.answer())
                .with("topics", texts(entry.topics()))
                .with(
                        "authorities",
                        entry.authorities().stream().map(EntryJson::authority).toList())
                .with(
                        "cautions",
                        entry.cautions().stream()
                                .map(caution -> Json.object()
                                        .with("type", word(caution.type()))
                                        .with("text", caution.text())
                                        .map())
                                .toList())
                .with("review", word(entry.review().how()))
                .with("lastReviewed", dates.lastReviewed())
                .with("lawAsOf", dates.lawAsOf())
                .with("validFrom", dates.validFrom())
                .with("validTo", dates.validTo())
                .with("disclaimer", entry.disclaimer().text())
                .map();
    }

    static Map<String, Object> hit(SearchHit hit) {
        return Json.object()
                .with("entry", brief(hit.entry()))
                .with("score", hit.score())
                .with("matchedJurisdiction", hit.matchedJurisdiction().tag())
                .with("fit", word(hit.matchedJurisdiction().kind()))
                .with("pinned", hit.pinned())
                .map();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Json head(FaqEntry entry) {
        return Json.object()
                .with("id", entry.id())
                .with("language", entry.language())
                .with("question", entry.question())
                .with("jurisdictions", texts(entry.jurisdictions()))
                .with("reviewBy", entry.dates().reviewBy());
    }

    private static Map<String, Object> authority(Authority authority) {
        return Json.object()
                .with("key", authority.key())
                .with("type", word(authority.type()))
                .with("cite", authority.cite())
                .with("url", authority.url())
                .with("jurisdiction", authority.jurisdiction())
                .with("checked", word(authority.checked()))
                .map();
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}
