package org.legalfaq.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs as files: those under {@code src/test/resources/packs}, and small ones written by a test. */
public final class PackFixtures {
    public static final String ENTRY = """
            {"id": "storm", "question": "May I fly a kite in a storm?", "shortAnswer": "No.",
             "answer": "No.", "topics": ["flying"], "jurisdictions": ["US"], "review": {"how": "none"}}""";

    private PackFixtures() {}

    public static Path folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(PackFixtures.class.getResource("/packs/" + name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The files of a pack with these entries, each given as JSON. */
    public static Map<String, String> files(String id, String... entries) {
        return filesWith(id, "", entries);
    }

    /** The same with more fields in the manifest, given as JSON members. */
    public static Map<String, String> filesWith(String id, String manifestFields, String... entries) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pack.json", """
                {"formatVersion": 1, "id": "%s", "version": "1.0.0", "title": "Kites", "languages": ["en", "es"],
                 "license": "CC0-1.0", "publisher": "Kite club", "released": "2026-01-31",
                 "disclaimers": [{"language": "en", "text": "Rules of %s, not law."}],%s
                 "files": {"topics": "topics.json", "entries": ["entries.json"]}}""".formatted(id, id, manifestFields.isEmpty() ? "" : "\n " + manifestFields + ","));
        files.put("topics.json", "{\"topics\": [{\"path\": \"flying\", \"labels\": {\"en\": \"Flying\"}}]}");
        files.put("entries.json", "{\"entries\": [" + String.join(",\n", entries) + "]}");
        return files;
    }

    public static Path write(Path folder, Map<String, String> files) {
        files.forEach((name, text) -> {
            try {
                Path file = folder.resolve(name);
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return folder;
    }

    public static Path zip(Path zip, Map<String, String> files) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream zipped = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zipped.putNextEntry(new ZipEntry(file.getKey()));
                zipped.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    public static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path path : paths) {
            files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
        }
        return files;
    }
}
