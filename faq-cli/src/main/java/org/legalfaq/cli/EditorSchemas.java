package org.legalfaq.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.legalfaq.FaqRepository;

/** The JSON Schemas of the pack format, which the files of a new pack name for the editor. */
final class EditorSchemas {
    private static final List<String> KINDS = List.of("pack", "topics", "entries", "synonyms", "expectations");

    private EditorSchemas() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String kind : KINDS) {
            String name = kind + ".schema.json";
            try (InputStream in = FaqRepository.class.getResourceAsStream("/META-INF/faq-packs-schema/" + name)) {
                if (in == null) {
                    throw new IllegalStateException("The schema " + name + " is missing from this program");
                }
                Files.copy(in, folder.resolve(name));
            }
        }
    }
}
