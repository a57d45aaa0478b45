package org.legalfaq.internal.json;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Turns a property path into the JSON Pointer of the value it names. */
final class BeanPath {
    private BeanPath() {}

    static String pointer(Path path) {
        String pointer = "";
        for (Path.Node node : path) {
            // A node carries the index or key that leads to it from the node before.
            if (node.getIndex() != null) {
                pointer = Place.step(pointer, node.getIndex());
            } else if (node.getKey() != null) {
                pointer = Place.step(pointer, String.valueOf(node.getKey()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer = Place.step(pointer, node.getName());
            }
        }
        return pointer;
    }

    /** Tells whether the path names the key of a map rather than the value under it. */
    static boolean isKey(Path path) {
        boolean key = false;
        for (Path.Node node : path) {
            key = node.getKind() == ElementKind.CONTAINER_ELEMENT && "<map key>".equals(node.getName());
        }
        return key;
    }
}
