package org.legalfaq.pack;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A pack in a zip file. */
record ZipFileSource(Path file) implements PackSource {
    @Override
    public String describe() {
        return file.toString();
    }

    @Override
    public PackFiles open(PackLimits limits) throws IOException {
        requireNonNull(limits, "limits");
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!file.getFileSystem().equals(FileSystems.getDefault())) {
            // java.util.zip reads only files of the default file system at random.
            try (InputStream in = Files.newInputStream(file)) {
                return MemoryFiles.inflate(in, limits);
            }
        }
        ZipFile zip = open();
        try {
            return ZipFiles.of(zip, limits);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private ZipFile open() throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new ZipException("no zip file, or a damaged one (" + e.getMessage() + ")");
        }
    }
}
