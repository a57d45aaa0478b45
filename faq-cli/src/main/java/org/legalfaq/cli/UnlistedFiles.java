package org.legalfaq.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds files that look like a part of a pack and are not read, because its manifest does not list them. That is no error: a
 * pack may lie among other files. But whoever writes an entry and does not see it should be told.
 */
final class UnlistedFiles {
    private static final String MANIFEST = "pack.json";

    private UnlistedFiles() {}

    /** Returns those in the folders of listed files, the pack's own one apart, in order; none if the manifest cannot be read. */
    static List<Path> of(Path folder) {
        Path base = folder.toAbsolutePath().normalize();
        try {
            Set<Path> listed = new HashSet<>();
            collect(
                    JsonMapper.shared()
                            .readTree(Files.readString(base.resolve(MANIFEST)))
                            .path("files"),
                    base,
                    listed);
            List<Path> unlisted = new ArrayList<>();
            for (Path part : new TreeSet<>(
                    listed.stream().map(file -> file.resolveSibling("")).toList())) {
                if (part.startsWith(base) && !part.equals(base) && Files.isDirectory(part)) {
                    unlisted.addAll(in(part, listed));
                }
            }
            return unlisted.stream().map(base::relativize).toList();
        } catch (IOException | JacksonException e) {
            // The report says what is wrong with the manifest.
            return List.of();
        }
    }

    private static List<Path> in(Path part, Set<Path> listed) throws IOException {
        try (Stream<Path> files = Files.list(part)) {
            return files.filter(UnlistedFiles::looksLikeAPart)
                    .filter(file -> !listed.contains(file))
                    .sorted()
                    .toList();
        }
    }

    private static void collect(JsonNode node, Path base, Set<Path> listed) {
        if (node.isString()) {
            listed.add(base.resolve(node.stringValue()).normalize());
        } else if (node.path("path").isString()) {
            collect(node.path("path"), base, listed);
        } else {
            node.forEach(part -> collect(part, base, listed));
        }
    }

    private static boolean looksLikeAPart(Path file) {
        String name = file.toString();
        return Files.isRegularFile(file) && (name.endsWith(".json") || name.endsWith(".md"));
    }
}
