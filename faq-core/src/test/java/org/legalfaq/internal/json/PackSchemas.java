package org.legalfaq.internal.json;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of all kinds of files, made from the bound records and from the tables for editors. */
final class PackSchemas {
    static final String ANY_FILE = "Any file";

    /** What the table of each record stands under in {@code docs/pack-format.md}. */
    static final Map<Class<?>, String> TABLES = Map.ofEntries(
            Map.entry(ManifestDoc.class, "`pack.json`"),
            Map.entry(FilesDoc.class, "The files"),
            Map.entry(FileDoc.class, "A file"),
            Map.entry(DisclaimerDoc.class, "A disclaimer"),
            Map.entry(JurisdictionDoc.class, "A jurisdiction"),
            Map.entry(OverlayDoc.class, "An overlay's base"),
            Map.entry(WaiverDoc.class, "A waiver"),
            Map.entry(TopicDoc.class, "Topics"),
            Map.entry(EntryDoc.class, "Entries"),
            Map.entry(AuthorityDoc.class, "An authority"),
            Map.entry(CautionDoc.class, "A caution"),
            Map.entry(ReviewDoc.class, "A review"),
            Map.entry(RatingDoc.class, "A rating"),
            Map.entry(SynonymDoc.class, "Synonyms"),
            Map.entry(ExpectationDoc.class, "Expectations"));

    private PackSchemas() {}

    /** A kind of file. The URN stays the same for all of version 1 of the format. */
    enum Kind {
        PACK(ManifestDoc.class, "The manifest of a legal FAQ pack"),
        TOPICS(TopicsDoc.class, "Topics of a legal FAQ pack"),
        ENTRIES(EntriesDoc.class, "Entries of a legal FAQ pack"),
        SYNONYMS(SynonymsDoc.class, "Synonyms of a legal FAQ pack"),
        EXPECTATIONS(ExpectationsDoc.class, "Expectations of a legal FAQ pack");

        private final Class<?> record;
        private final String title;

        Kind(Class<?> record, String title) {
            this.record = record;
            this.title = title;
        }

        private String word() {
            return EnumWords.of(Kind.class).entrySet().stream()
                    .filter(word -> word.getValue().equals(name()))
                    .findFirst()
                    .orElseThrow()
                    .getKey();
        }

        String fileName() {
            return word() + ".schema.json";
        }
    }

    static Map<Kind, String> all(FieldTexts texts) {
        Map<Kind, String> schemas = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            ObjectNode schema = JsonNodeFactory.instance
                    .objectNode()
                    .put("$schema", "http://json-schema.org/draft-07/schema#")
                    .put("$id", "urn:legalfaq:pack-format:1:" + kind.word())
                    .put("title", kind.title);
            schema.setAll(new SchemaMaker(texts, TABLES).object(kind.record));
            schemas.put(kind, write(schema));
        }
        return schemas;
    }

    private static String write(ObjectNode schema) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(schema) + "\n";
    }
}
