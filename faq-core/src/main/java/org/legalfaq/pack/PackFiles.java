package org.legalfaq.pack;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * The open files of a {@link PackSource}. Close it when the pack has been read. Not safe for use by several threads.
 */
public interface PackFiles extends Closeable {

    /**
     * Opens one file.
     *
     * @param path the path within the pack, with {@code /} between its parts, not null
     * @return its bytes, to be closed by the caller, never null
     * @throws java.nio.file.NoSuchFileException if there is no such file
     * @throws java.nio.file.AccessDeniedException if the path is not a plain path inside the pack; the reason says why
     * @throws IOException if it cannot be read
     */
    InputStream open(String path) throws IOException;
}
