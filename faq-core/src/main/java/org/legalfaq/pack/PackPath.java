package org.legalfaq.pack;

import static java.util.Objects.requireNonNull;

import java.nio.file.AccessDeniedException;
import java.util.Optional;

/** The one rule for paths within a pack: relative, steps joined by forward slashes, nothing that leads elsewhere. */
final class PackPath {
    private PackPath() {}

    /** Checks a path before it comes near a file system. */
    static String require(String path) throws AccessDeniedException {
        requireNonNull(path, "path");
        Optional<String> fault = fault(path);
        if (fault.isPresent()) {
            throw new AccessDeniedException(path, null, fault.get());
        }
        return path;
    }

    static Optional<String> fault(String path) {
        if (path.isEmpty()) {
            return Optional.of("it is empty");
        }
        if (path.startsWith("/")) {
            return Optional.of("it is absolute");
        }
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '\\') {
                return Optional.of("it has a backslash");
            }
            // A colon names a drive or an alternate stream on Windows.
            if (c == ':') {
                return Optional.of("it has a colon");
            }
            if (Character.isISOControl(c)) {
                return Optional.of("it has a control character");
            }
        }
        for (String step : path.split("/", -1)) {
            if (step.isEmpty()) {
                return Optional.of("it has an empty step");
            }
            if (step.equals(".") || step.equals("..")) {
                return Optional.of("it has a step \"" + step + "\"");
            }
        }
        return Optional.empty();
    }
}
