package org.legalfaq.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.legalfaq.authoring.preview.PreviewFile;
import org.legalfaq.authoring.preview.PreviewSite;

/**
 * Writes a preview. A file lists what was written, so that the next one may take its place, and only its place: whatever
 * else lies in the folder stays.
 */
final class PreviewFolder {
    private static final String MARKER = ".faq-preview";

    private final Path folder;

    PreviewFolder(Path folder) {
        this.folder = folder;
    }

    void write(PreviewSite site, Progress progress) {
        try {
            Set<String> before = previousFiles();
            List<String> written = new ArrayList<>();
            // Known from the start, so that an interrupted preview can be made again.
            Files.createDirectories(folder);
            Files.write(folder.resolve(MARKER), before);
            for (PreviewFile file : (Iterable<PreviewFile>) site.files()::iterator) {
                Path target = folder.resolve(file.path());
                Files.createDirectories(target.toAbsolutePath().getParent());
                Files.writeString(target, file.content());
                written.add(file.path());
                progress.say("Writing the pages:", written.size(), site.size());
            }
            Files.write(folder.resolve(MARKER), written);
            before.removeAll(new HashSet<>(written));
            for (String old : before) {
                Path gone = folder.resolve(old).normalize();
                if (gone.startsWith(folder.normalize())) {
                    Files.deleteIfExists(gone);
                }
            }
        } catch (IOException e) {
            throw CannotWriteException.of("The preview", folder, e);
        }
    }

    private Set<String> previousFiles() throws IOException {
        Path marker = folder.resolve(MARKER);
        if (Files.isRegularFile(marker)) {
            return new HashSet<>(Files.readAllLines(marker));
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CannotWriteException(
                    folder + " is no folder. Name one that is new, empty or an earlier preview.");
        }
        if (Files.isDirectory(folder) && !isEmpty()) {
            throw new CannotWriteException("The folder " + folder
                    + " holds something else than a preview. Name one that is new, empty or an earlier preview.");
        }
        return new HashSet<>();
    }

    private boolean isEmpty() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        }
    }
}
