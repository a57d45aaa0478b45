package org.legalfaq.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The files of a zip file. */
record ZipFiles(ZipFile zip) implements PackFiles {

    static ZipFiles of(ZipFile zip, PackLimits limits) throws IOException {
        Set<String> names = new HashSet<>();
        // Which of two files of one name is read would depend on the program that reads it.
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
            requireNew(names, entry.getName(), limits);
        }
        return new ZipFiles(zip);
    }

    static void requireNew(Set<String> names, String name, PackLimits limits) throws IOException {
        if (!names.add(name)) {
            throw new ZipException("the zip holds \"" + name + "\" twice");
        }
        if (names.size() > limits.maxFiles()) {
            throw new PackTooLargeException("the zip holds more than " + limits.maxFiles() + " files");
        }
    }

    @Override
    public InputStream open(String path) throws IOException {
        @Nullable ZipEntry entry = zip.getEntry(PackPath.require(path));
        if (entry == null || entry.isDirectory()) {
            throw new NoSuchFileException(path);
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
