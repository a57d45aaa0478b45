package org.legalfaq.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A pack of a reader's own: one entry, with the bundled pack's place and another topic. */
final class OwnPack {
    private static final String MANIFEST = """
            {"formatVersion": 1, "id": "ours", "version": "1", "title": "Ours", "languages": ["en"],
             "license": "CC0-1.0", "publisher": "Us", "released": "2026-11-22",
             "disclaimers": [{"language": "en", "text": "House rules, not advice."}],
             "files": {"topics": "topics.json", "entries": ["entries.json"]}}
            """;
    private static final String TOPICS = """
            {"topics": [{"path": "house", "labels": {"en": "House rules"}}]}
            """;
    private static final String ENTRIES = """
            {"entries": [{"id": "bring-a-dog", "question": "May I bring my dog?", "shortAnswer": "Yes, on a lead.",
              "answer": "Dogs are welcome. Keep yours on a lead.", "topics": ["house"], "jurisdictions": ["US"],
              "review": {"how": "none"}}]}
            """;
    private static final Map<String, String> FILES =
            Map.of("pack.json", MANIFEST, "topics.json", TOPICS, "entries.json", ENTRIES);

    private OwnPack() {}

    static void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    static void changeIn(Path folder, String before, String after) throws IOException {
        Files.writeString(folder.resolve("entries.json"), ENTRIES.replace(before, after));
    }

    static Path zip(Path file) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : List.of("pack.json", "topics.json", "entries.json")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(FILES.get(name).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return file;
    }
}
