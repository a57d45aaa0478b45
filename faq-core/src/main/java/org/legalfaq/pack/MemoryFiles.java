package org.legalfaq.pack;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The files of a zip stream, inflated into memory within the limits. */
record MemoryFiles(Map<String, byte[]> files) implements PackFiles {

    static MemoryFiles inflate(InputStream in, PackLimits limits) throws IOException {
        try {
            return inflateAll(in, limits);
        } catch (EOFException e) {
            // The JDK says no more than that.
            throw new IOException("the zip ends in the middle of a file", e);
        }
    }

    private static MemoryFiles inflateAll(InputStream in, PackLimits limits) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        Set<String> names = new HashSet<>();
        long left = limits.maxPackBytes();
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
            ZipFiles.requireNew(names, entry.getName(), limits);
            byte[] bytes = inflate(zip, entry, Math.min(left, limits.maxFileBytes()));
            left -= bytes.length;
            if (!entry.isDirectory()) {
                files.put(entry.getName(), bytes);
            }
        }
        if (names.isEmpty()) {
            throw new ZipException("the stream is no zip, or an empty one");
        }
        return new MemoryFiles(files);
    }

    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            // JDK 17 reports a name that is not UTF-8 in this way.
            throw new IOException("the zip has a file name that cannot be read", e);
        }
    }

    private static byte[] inflate(ZipInputStream zip, ZipEntry entry, long most) throws IOException {
        // The size that the zip states proves nothing; only counting while inflating does.
        byte[] bytes = zip.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE));
        if (bytes.length > most) {
            throw new PackTooLargeException(
                    "\"" + entry.getName() + "\" inflates to more than the " + most + " bytes that are left for it");
        }
        return bytes;
    }

    @Override
    public InputStream open(String path) throws IOException {
        byte[] bytes = files.get(PackPath.require(path));
        if (bytes == null) {
            throw new NoSuchFileException(path);
        }
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public void close() {}
}
