package org.legalfaq.pack;

import java.nio.file.Path;

record ZipFileSource(Path file) implements PackSource {
    @Override
    public String describe() {
        throw new IllegalStateException();
    }

    @Override
    public PackFiles open() {
        throw new IllegalStateException();
    }
}
