package org.legalfaq.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.legalfaq.ContentPackLoader;
import org.legalfaq.ContentPacks;
import org.legalfaq.authoring.markdown.MarkdownFormat;
import org.legalfaq.model.ContentPack;
import org.legalfaq.pack.InvalidPackException;
import org.legalfaq.pack.PackReport;
import org.legalfaq.pack.PackSource;

/**
 * Where a pack lies.
 *
 * @param source the folder or zip file; empty for the bundled pack
 */
record PackLocation(Optional<PackSource> source) {
    /** Editors may write in Markdown as well. */
    private static final ContentPackLoader LOADER = ContentPacks.loader().withFormat(new MarkdownFormat());

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
        return source.map(LOADER::load).orElseGet(ContentPacks::bundled);
    }

    PackReport check() {
        return source.map(LOADER::check).orElseGet(PackLocation::checkBundled);
    }

    private static PackReport checkBundled() {
        try {
            return new PackReport(ContentPacks.bundled().info().id(), List.of(), 0, 0);
        } catch (InvalidPackException e) {
            return e.report();
        }
    }
}
