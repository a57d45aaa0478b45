package org.legalfaq.internal.load;

import java.io.IOException;
import java.io.InputStream;
import org.legalfaq.pack.PackFiles;
import org.legalfaq.pack.PackLimits;
import org.legalfaq.pack.PackTooLargeException;

/** Reads whole files of one pack and stops at the limits. */
final class PackContents {
    private final PackFiles files;
    private final PackLimits limits;
    private long bytesLeft;
    private int filesLeft;

    PackContents(PackFiles files, PackLimits limits) {
        this.files = files;
        this.limits = limits;
        this.bytesLeft = limits.maxPackBytes();
        this.filesLeft = limits.maxFiles();
    }

    byte[] read(String path) throws IOException {
        if (filesLeft-- <= 0) {
            throw new PackTooLargeException("more than " + limits.maxFiles() + " files");
        }
        long most = Math.min(bytesLeft, limits.maxFileBytes());
        try (InputStream in = files.open(path)) {
            byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE));
            if (bytes.length > most) {
                throw new PackTooLargeException(
                        most == limits.maxFileBytes()
                                ? "more than " + most + " bytes"
                                : "more than " + limits.maxPackBytes() + " bytes in all files together");
            }
            bytesLeft -= bytes.length;
            return bytes;
        }
    }
}
