package org.legalfaq;

import java.io.IOException;
import java.net.URL;
import java.security.CodeSource;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tells where a class lies. On the class path it may lie in several places, of which only the first is ever used. */
final class ClassPlaces {
    private ClassPlaces() {}

    static List<String> of(Class<?> type) {
        Set<String> places = new TreeSet<>();
        ClassLoader loader = type.getClassLoader();
        if (!type.getModule().isNamed() && loader != null) {
            String file = type.getName().replace('.', '/') + ".class";
            try {
                for (URL url : Collections.list(loader.getResources(file))) {
                    places.add(withoutFile(url.toString(), file));
                }
            } catch (IOException e) {
                // The class itself was loaded, so its own place below is still right.
                places.clear();
            }
        }
        return places.isEmpty() ? List.of(codeSource(type)) : List.copyOf(places);
    }

    private static String withoutFile(String url, String file) {
        String place = url.endsWith(file) ? url.substring(0, url.length() - file.length()) : url;
        return place.startsWith("jar:") && place.endsWith("!/")
                ? place.substring("jar:".length(), place.length() - "!/".length())
                : place;
    }

    private static String codeSource(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null
                ? "the module " + type.getModule().getName()
                : source.getLocation().toString();
    }
}
