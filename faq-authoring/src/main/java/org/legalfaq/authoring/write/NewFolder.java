package org.legalfaq.authoring.write;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;

/** Writes files into a folder that is new or empty, so that nothing is ever overwritten. */
final class NewFolder {
    private NewFolder() {}

    static void write(Path folder, Map<String, byte[]> files) throws IOException {
        requireEmpty(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.toAbsolutePath().getParent()));
            Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW);
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            if (content.iterator().hasNext()) {
                throw new DirectoryNotEmptyException(folder.toString());
            }
        }
    }
}
