package org.legalfaq.pack;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A pack in a jar, beside a class of the same jar or module. */
record ClassPathSource(Class<?> anchor, String packId) implements PackSource {
    private static final String PACKS = "META-INF/faq-packs/";

    /** Checks that the id cannot lead out of the folder of all packs. */
    ClassPathSource {
        if (packId.contains("/") || PackPath.fault(packId).isPresent()) {
            throw new IllegalArgumentException(
                    "A pack id must be a slug such as \"legal-faq\", but was \"" + packId + "\"");
        }
    }

    @Override
    public String describe() {
        return folder() + " beside " + anchor.getName();
    }

    @Override
    public Optional<String> expectedPackId() {
        return Optional.of(packId);
    }

    @Override
    public PackFiles open(PackLimits limits) throws IOException {
        requireNonNull(limits, "limits");
        requireOnePlace();
        return new ClassPathFiles(anchor, folder());
    }

    private String folder() {
        return PACKS + packId + "/";
    }

    /** On the class path the first of several would win silently; a named module only ever sees its own. */
    private void requireOnePlace() throws IOException {
        ClassLoader loader = anchor.getClassLoader();
        if (anchor.getModule().isNamed() || loader == null) {
            return;
        }
        Set<String> places = new TreeSet<>();
        for (URL url : Collections.list(loader.getResources(folder() + "pack.json"))) {
            places.add(url.toString());
        }
        if (places.size() > 1) {
            throw new IOException("the class path holds " + folder() + "pack.json " + places.size() + " times: "
                    + String.join(", ", places));
        }
    }
}
