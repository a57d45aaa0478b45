package org.legalfaq.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.legalfaq.ContentPackLoader;
import org.legalfaq.ContentPacks;
import org.legalfaq.authoring.markdown.MarkdownFormat;
import org.legalfaq.model.ContentPack;
import org.legalfaq.pack.CheckedPack;
import org.legalfaq.pack.InvalidPackException;
import org.legalfaq.pack.PackPlaces;
import org.legalfaq.pack.PackReport;
import org.legalfaq.pack.PackSource;
import org.legalfaq.pack.PackTrust;

/**
 * Where a pack lies.
 *
 * @param source the folder or zip file; empty for the bundled pack
 * @param folder the folder as it was given, if it is one
 * @param loader loads it from its source
 */
record PackLocation(Optional<PackSource> source, Optional<Path> folder, ContentPackLoader loader) {
    /** Editors may write in Markdown as well. */
    private static final ContentPackLoader LOADER = ContentPacks.loader().withFormat(new MarkdownFormat());

    static final PackLocation BUNDLED = new PackLocation(Optional.empty(), Optional.empty(), LOADER);

    /** A place where nothing lies is no wrong argument: the report of the pack's errors says what was looked for. */
    static PackLocation of(String text) {
        if (text.equals("bundled")) {
            return BUNDLED;
        }
        Path path = folderOf(Path.of(text));
        boolean zip = Files.isRegularFile(path) || text.toLowerCase(Locale.ROOT).endsWith(".zip");
        boolean folder = Files.isDirectory(path);
        return zip && !folder
                ? new PackLocation(Optional.of(PackSource.zip(path)), Optional.empty(), LOADER)
                : new PackLocation(Optional.of(PackSource.directory(path)), Optional.of(path), LOADER);
    }

    /** Whoever names the manifest means its pack. */
    private static Path folderOf(Path path) {
        return path.endsWith("pack.json") && Files.isRegularFile(path)
                ? Optional.ofNullable(path.getParent()).orElse(Path.of(""))
                : path;
    }

    /** The same place, from which only a signed pack is taken. The bundled pack is a part of this program and stays as it is. */
    PackLocation trusting(PackTrust signers) {
        return new PackLocation(source, folder, loader.withTrust(signers));
    }

    ContentPack load() {
        return source.map(loader::load).orElseGet(ContentPacks::bundled);
    }

    CheckedPack examine() {
        return source.map(loader::examine).orElseGet(PackLocation::examineBundled);
    }

    private static CheckedPack examineBundled() {
        try {
            ContentPack pack = ContentPacks.bundled();
            return new CheckedPack(new PackReport(pack.info().id(), List.of(), 0), Optional.of(pack), PackPlaces.NONE);
        } catch (InvalidPackException e) {
            return new CheckedPack(e.report(), Optional.empty(), PackPlaces.NONE);
        }
    }

    /** Puts the folder in the place of the pack's id at the start of a report's line, so that terminals and editors find the file. */
    String inFolder(String line, String pack) {
        return folder.filter(path -> line.startsWith(pack + "/"))
                .map(path -> path.resolve(line.substring(pack.length() + 1)).toString())
                .orElse(line);
    }

    /** The address of a file of the pack: relative where the folder was, as code hosts expect. */
    String uriOf(String file) {
        Path path = folder.map(base -> base.resolve(file)).orElseGet(() -> Path.of(file));
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        try {
            return new URI(null, null, path.toString().replace('\\', '/'), null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
