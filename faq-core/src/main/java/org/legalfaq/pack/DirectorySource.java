package org.legalfaq.pack;

import java.nio.file.Path;

record DirectorySource(Path folder) implements PackSource {
    @Override
    public String describe() {
        throw new IllegalStateException();
    }

    @Override
    public PackFiles open() {
        throw new IllegalStateException();
    }
}
