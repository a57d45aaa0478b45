package org.legalfaq.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Something could not be written; the message says what and why. */
final class CannotWriteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotWriteException(String message) {
        super(message);
    }

    /** Says what the system says, but in words for people. */
    static CannotWriteException of(String what, Path folder, IOException cause) {
        String why = cause instanceof AccessDeniedException denied
                ? "no permission to write " + denied.getFile()
                : cause instanceof NoSuchFileException
                        ? "no such folder"
                        : cause instanceof FileSystemException system && system.getReason() != null
                                ? system.getReason()
                                : cause.toString();
        return new CannotWriteException(what + " cannot be written to " + folder + ": " + why + ".");
    }
}
