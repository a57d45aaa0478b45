package org.legalfaq.pack;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** A pack in a folder. */
record DirectorySource(Path folder) implements PackSource {
    @Override
    public String describe() {
        return folder.toString();
    }

    @Override
    public PackFiles open(PackLimits limits) throws IOException {
        requireNonNull(limits, "limits");
        Path root = folder.toRealPath();
        if (!Files.isDirectory(root)) {
            throw new NotDirectoryException(folder.toString());
        }
        return new DirectoryFiles(root);
    }
}
