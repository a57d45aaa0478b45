package org.legalfaq.pack;

record ZipStreamSource(String name, java.util.function.Supplier<? extends java.io.InputStream> streams)
        implements PackSource {
    @Override
    public String describe() {
        throw new IllegalStateException();
    }

    @Override
    public PackFiles open() {
        throw new IllegalStateException();
    }
}
