package org.legalfaq.pack;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A pack in a zip that is streamed from anywhere, anew at each opening. */
record ZipStreamSource(String name, Supplier<? extends InputStream> streams) implements PackSource {
    @Override
    public String describe() {
        return name;
    }

    @Override
    public PackFiles open(PackLimits limits) throws IOException {
        requireNonNull(limits, "limits");
        try (InputStream in = stream()) {
            return MemoryFiles.inflate(in, limits);
        }
    }

    InputStream stream() throws IOException {
        try {
            // Callers compiled without nullness checks may well return null here.
            @Nullable InputStream in = streams.get();
            if (in == null) {
                throw new IOException("the supplier of the stream returned null");
            }
            return in;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
