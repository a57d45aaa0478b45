package org.legalfaq.pack;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where the files of a pack are. A value that can be read again and again; making one reads nothing.
 *
 * <p>At the root of each source lies {@code pack.json}, the manifest, which lists the other files.
 */
public sealed interface PackSource permits DirectorySource, ZipFileSource, ZipStreamSource, ClassPathSource {

    /**
     * A folder.
     *
     * @param folder the folder that holds {@code pack.json}, not null
     * @return the source, never null
     */
    static PackSource directory(Path folder) {
        requireNonNull(folder, "folder");
        return new DirectorySource(folder);
    }

    /**
     * A zip file.
     *
     * @param file the file, with {@code pack.json} at its root, not null
     * @return the source, never null
     */
    static PackSource zip(Path file) {
        requireNonNull(file, "file");
        return new ZipFileSource(file);
    }

    /**
     * A zip from anywhere, such as a database or a bucket.
     *
     * @param name what to call it in reports, not null
     * @param streams gives a new stream over the whole zip at each call, not null; the library closes it
     * @return the source, never null
     */
    static PackSource zipStream(String name, Supplier<? extends InputStream> streams) {
        requireNonNull(name, "name");
        requireNonNull(streams, "streams");
        return new ZipStreamSource(name, streams);
    }

    /**
     * The folder {@code META-INF/faq-packs/<pack-id>/} beside a class, on the class path or on the module path.
     *
     * @param anchor a class of the jar or module that holds the pack, not null
     * @param packId the pack's id, not null
     * @return the source, never null
     */
    static PackSource classPath(Class<?> anchor, String packId) {
        requireNonNull(anchor, "anchor");
        requireNonNull(packId, "packId");
        return new ClassPathSource(anchor, packId);
    }

    /**
     * Returns what to call the source in a report.
     *
     * @return the description, never null
     */
    String describe();

    /**
     * Returns the id that the pack must have because the source asks for it by id.
     *
     * @return the id, empty if any pack will do, never null
     */
    default Optional<String> expectedPackId() {
        return Optional.empty();
    }

    /**
     * Opens the source.
     *
     * @param limits how much may be read; an archive that is inflated here stops at them, not null
     * @return its files, to be closed by the caller, never null
     * @throws PackTooLargeException if it holds more than the limits allow
     * @throws IOException if it cannot be opened
     */
    PackFiles open(PackLimits limits) throws IOException;
}
