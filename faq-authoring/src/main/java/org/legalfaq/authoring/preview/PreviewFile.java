package org.legalfaq.authoring.preview;

import static java.util.Objects.requireNonNull;

/**
 * One file of a preview.
 *
 * @param path where it belongs, relative to the site's folder, with forward slashes and never leading out of it, not null
 * @param content its text, to be written as UTF-8, not null
 */
public record PreviewFile(String path, String content) {

    /** Refuses null. */
    public PreviewFile {
        requireNonNull(path, "path");
        requireNonNull(content, "content");
    }
}
