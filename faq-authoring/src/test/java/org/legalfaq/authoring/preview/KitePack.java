package org.legalfaq.authoring.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.legalfaq.ContentPacks;
import org.legalfaq.FaqRepository;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.pack.PackSource;

/** A pack of three entries in two languages; {@code @} stands for whatever a test wants in every text. */
final class KitePack {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final String MANIFEST = """
            {"formatVersion": 1, "id": "kite-club", "version": "1.0.0", "title": "Kites@", "languages": ["en", "es"],
             "license": "CC0-1.0", "publisher": "Club@", "released": "2026-01-31",
             "disclaimers": [{"language": "en", "text": "Club rules, not law.@"}, {"language": "es", "text": "Reglas, no ley.@"}],
             "redirects": {"thunder": "storm"},
             "jurisdictions": [{"tag": "US-CA-PIER", "parent": "US-CA", "labels": {"en": "The pier@"}}],
             "files": {"topics": "topics.json", "entries": ["entries.json"]}}
            """;
    private static final String TOPICS = """
            {"topics": [{"path": "flying", "labels": {"en": "Flying@", "es": "Volar@"}},
                        {"path": "flying/weather", "labels": {"en": "Weather@"}}]}
            """;
    private static final String ENTRIES = """
            {"entries": [
             {"id": "storm", "question": "May I fly in a storm?@", "alternatePhrasings": ["thunder@", "lightning", "wind"],
              "shortAnswer": "No.@",
              "answer": "# No@\\n\\nLightning[^rule-7] follows. See [night](entry:night), [old](entry:thunder), [none](entry:gone).\\n\\n### Why@\\n\\n@ and [evil](javascript:alert(1)).",
              "topics": ["flying/weather"], "jurisdictions": ["US"],
              "authorities": [{"key": "rule-7", "type": "rule", "cite": "Club rule 7@", "url": "https://example.org/?a=1&b=%22", "jurisdiction": "US", "checked": "text-read"}],
              "cautions": [{"type": "do-not", "text": "Not with a wet line.@"}, {"type": "deadline", "text": "Before noon."}],
              "related": ["night"], "keywords": ["bolt@"],
              "review": {"how": "editorial", "by": "The board@", "on": "2026-01-10"},
              "lastReviewed": "2026-01-10", "reviewBy": "2026-05-01", "lawAsOf": "2026-01-01"},
             {"id": "storm", "language": "es", "question": "¿Puedo volar en una tormenta?@", "shortAnswer": "No.@",
              "answer": "No.[^rule-7]@", "cautions": [{"type": "do-not", "text": "No.@"}], "review": {"how": "none"}, "sourceHash": "0000000000000000000000000000000000000000000000000000000000000000"},
             {"id": "storm-pier", "family": "storm", "question": "May I fly in a storm at the pier?@",
              "shortAnswer": "Never.@", "answer": "Never.", "topics": ["flying/weather"], "jurisdictions": ["US-CA-PIER"],
              "review": {"how": "none"}},
             {"id": "night", "question": "May I fly at night?@", "shortAnswer": "Yes.@", "answer": "Yes.",
              "topics": ["flying"], "jurisdictions": ["ZA"], "review": {"how": "none"}, "validTo": "2026-12-31"},
             {"id": "night", "question": "May I fly at night from 2027?@", "shortAnswer": "No.@", "answer": "No.",
              "topics": ["flying"], "jurisdictions": ["ZA"], "review": {"how": "none"}, "validFrom": "2027-01-01"}
            ]}
            """;

    private KitePack() {}

    static Map<String, String> site(Path folder, String everywhere, LocalDate date, String language)
            throws IOException {
        String json = everywhere.replace("\\", "\\\\").replace("\"", "\\\"");
        Files.writeString(folder.resolve("pack.json"), MANIFEST.replace("@", json));
        Files.writeString(folder.resolve("topics.json"), TOPICS.replace("@", json));
        Files.writeString(folder.resolve("entries.json"), ENTRIES.replace("@", json));
        return files(FaqRepository.of(ContentPacks.load(PackSource.directory(folder))), date, language);
    }

    static Map<String, String> files(FaqRepository faqs, LocalDate date, String language) {
        Map<String, String> files = new LinkedHashMap<>();
        try (faqs) {
            PreviewSite.of(faqs, date, LanguageTag.of(language))
                    .files()
                    .forEach(file -> files.put(file.path(), file.content()));
        }
        return files;
    }

    static Document page(Map<String, String> files, String path) {
        String html = files.get(path);
        if (html == null) {
            throw new AssertionError("There is no page " + path + " but " + files.keySet());
        }
        return Jsoup.parse(html);
    }
}
