package org.legalfaq.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The files of a folder. */
record DirectoryFiles(Path root) implements PackFiles {
    @Override
    public InputStream open(String path) throws IOException {
        Path file = resolve(PackPath.require(path)).toRealPath();
        // Compared after links are followed: a link inside the folder may point anywhere.
        if (!file.startsWith(root)) {
            throw new AccessDeniedException(path, null, "a link leads out of the folder");
        }
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(path, null, "it is no regular file");
        }
        return read(path, file);
    }

    private Path resolve(String path) throws NoSuchFileException {
        try {
            return root.resolve(path);
        } catch (InvalidPathException e) {
            throw new NoSuchFileException(path, null, "this file system has no such name: " + e.getReason());
        }
    }

    private static InputStream read(String path, Path file) throws IOException {
        try {
            return Files.newInputStream(file);
        } catch (AccessDeniedException e) {
            throw new IOException("No permission to read \"" + path + "\"", e);
        }
    }

    @Override
    public void close() {}
}
