package org.legalfaq.pack;

record ClassPathSource(Class<?> anchor, String packId) implements PackSource {
    @Override
    public String describe() {
        throw new IllegalStateException();
    }

    @Override
    public PackFiles open() {
        throw new IllegalStateException();
    }
}
