package org.legalfaq.internal.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.legalfaq.internal.json.FileDoc;
import org.legalfaq.internal.json.FilesDoc;
import org.legalfaq.internal.json.JsonValue;
import org.legalfaq.internal.json.ManifestDoc;

/**
 * A file that the manifest lists.
 *
 * @param kind what is in it
 * @param number its number in the order of the manifest, from 1
 * @param path its path
 * @param sha256 its checksum, if given
 * @param spot where the manifest lists it
 */
record ListedFile(Kind kind, int number, String path, Optional<String> sha256, Spot spot) {

    /** What a file holds. */
    enum Kind {
        TOPICS,
        SYNONYMS,
        EXPECTATIONS,
        ENTRIES
    }

    /** Returns the files in the order in which the manifest lists them. */
    static List<ListedFile> of(Located<ManifestDoc> manifest) {
        List<ListedFile> files = new ArrayList<>();
        FilesDoc docs = manifest.value().files();
        if (docs == null
                || !(manifest.spot().field("files").node().orElse(null) instanceof JsonValue.ObjectValue object)) {
            return files;
        }
        Spot list = manifest.spot().field("files");
        for (String name : object.members().keySet()) {
            switch (name) {
                case "topics" -> add(files, Kind.TOPICS, docs.topics(), list.field(name));
                case "synonyms" -> add(files, Kind.SYNONYMS, docs.synonyms(), list.field(name));
                case "expectations" -> add(files, Kind.EXPECTATIONS, docs.expectations(), list.field(name));
                default -> {
                    for (int i = 0; i < docs.entries().size(); i++) {
                        add(
                                files,
                                Kind.ENTRIES,
                                docs.entries().get(i),
                                list.field(name).item(i));
                    }
                }
            }
        }
        return files;
    }

    private static void add(List<ListedFile> files, Kind kind, @Nullable FileDoc doc, Spot spot) {
        if (doc != null && doc.path() != null) {
            files.add(new ListedFile(kind, files.size() + 1, doc.path(), Optional.ofNullable(doc.sha256()), spot));
        }
    }
}
