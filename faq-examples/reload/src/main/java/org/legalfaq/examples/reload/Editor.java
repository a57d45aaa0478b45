package org.legalfaq.examples.reload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Stands in for the editor, who saves files in the folder that the application reads. */
record Editor(Path sources, Path folder) {
    private static final List<String> FILES = List.of("pack.json", "topics.json", "hours.json", "visits.json");

    void savesThePack() throws IOException {
        Files.createDirectories(folder);
        for (String file : FILES) {
            save("pack/" + file, file);
        }
    }

    void savesTheHours(String edit) throws IOException {
        save("edits/" + edit, "hours.json");
    }

    private void save(String from, String to) throws IOException {
        Files.copy(sources.resolve(from), folder.resolve(to), StandardCopyOption.REPLACE_EXISTING);
    }
}
