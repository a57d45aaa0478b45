package org.legalfaq.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;

/** The files of a folder on the class path or in a module, as its anchor class sees them. */
record ClassPathFiles(Class<?> anchor, String folder) implements PackFiles {
    @Override
    public InputStream open(String path) throws IOException {
        InputStream in = anchor.getResourceAsStream("/" + folder + PackPath.require(path));
        if (in == null) {
            throw new NoSuchFileException(folder + path, null, whereItWasLookedFor());
        }
        return in;
    }

    private String whereItWasLookedFor() {
        Module module = anchor.getModule();
        return module.isNamed()
                ? "looked for in the module " + module.getName() + " only, because that is the module of the class "
                        + anchor.getName() + "; name a class of the module that holds the pack"
                : "looked for on the class path of the class " + anchor.getName();
    }

    @Override
    public void close() {}
}
