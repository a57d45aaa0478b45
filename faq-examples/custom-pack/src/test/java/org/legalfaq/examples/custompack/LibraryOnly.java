package org.legalfaq.examples.custompack;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** The class path of the tests without this module's own classes and resources. */
final class LibraryOnly extends ClassLoader {
    private static final String OWN_PACKAGE = LibraryOnly.class.getPackageName() + ".";
    private static final String OWN_FOLDER = "custom-pack/target/";

    LibraryOnly() {
        super(LibraryOnly.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(OWN_PACKAGE)) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public URL getResource(String name) {
        URL found = super.getResource(name);
        return found == null || isOwn(found) ? null : found;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> found = Collections.list(super.getResources(name));
        found.removeIf(LibraryOnly::isOwn);
        return Collections.enumeration(found);
    }

    private static boolean isOwn(URL resource) {
        return resource.getPath().contains(OWN_FOLDER);
    }
}
