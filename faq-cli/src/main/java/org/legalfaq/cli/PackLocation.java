package org.legalfaq.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.legalfaq.ContentPacks;
import org.legalfaq.model.ContentPack;
import org.legalfaq.pack.PackSource;

/**
 * Where a pack lies.
 *
 * @param source the folder or zip file; empty for the bundled pack
 */
record PackLocation(Optional<PackSource> source) {
    static final PackLocation BUNDLED = new PackLocation(Optional.empty());

    /** A place where nothing lies is no wrong argument: the report of the pack's errors says what was looked for. */
    static PackLocation of(String text) {
        if (text.equals("bundled")) {
            return BUNDLED;
        }
        Path path = Path.of(text);
        boolean zip = Files.isRegularFile(path) || text.toLowerCase(Locale.ROOT).endsWith(".zip");
        boolean folder = Files.isDirectory(path);
        return new PackLocation(Optional.of(zip && !folder ? PackSource.zip(path) : PackSource.directory(path)));
    }

    ContentPack load() {
        return source.map(ContentPacks::load).orElseGet(ContentPacks::bundled);
    }
}
