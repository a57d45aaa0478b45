package org.legalfaq.authoring.write;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.legalfaq.ContentPackLoader;
import org.legalfaq.ContentPacks;
import org.legalfaq.authoring.markdown.MarkdownFormat;
import org.legalfaq.pack.InvalidPackException;
import org.legalfaq.pack.PackLimits;
import org.legalfaq.pack.PackReport;
import org.legalfaq.pack.PackSource;
import org.legalfaq.pack.ProblemCode;

/**
 * Converts the files of a pack from JSON to Markdown and back, and loses nothing: not {@code extensions}, {@code $schema},
 * {@code overlays} or {@code hides}, which a {@link org.legalfaq.model.ContentPack} does not hold, and no field, as it was
 * spelled. Only what has no meaning changes: the formatting, the order of fields, and comments in YAML, for which JSON has
 * no place.
 *
 * <p>The files of entries are converted, each beside where it lay; one with several texts becomes a folder with a file for
 * each, because a file in Markdown holds one text. All other files are JSON in any case and are copied, and the manifest
 * lists the new names, with new checksums where there were any.
 *
 * <p>Each file must be sound by itself; problems across files, as an overlay has without the pack below, do not matter.
 *
 * <p>A converter is immutable and safe for use by several threads.
 */
public final class PackConverter {
    private static final ContentPackLoader LOADER = ContentPacks.loader()
            .withFormat(new MarkdownFormat())
            .withLimits(PackLimits.DEFAULT.toBuilder().maxProblems(10_000).build());

    private final EntryFormat target;

    private PackConverter(EntryFormat target) {
        this.target = target;
    }

    /**
     * Returns a converter to JSON.
     *
     * @return the converter, never null
     */
    public static PackConverter toJson() {
        return new PackConverter(EntryFormat.JSON);
    }

    /**
     * Returns a converter to Markdown.
     *
     * @return the converter, never null
     */
    public static PackConverter toMarkdown() {
        return new PackConverter(EntryFormat.MARKDOWN);
    }

    /**
     * Converts a pack into a folder. If this fails halfway, what has been written stays.
     *
     * @param source the pack, in either format or mixed, not null
     * @param folder where to; it must be empty or not yet there, not null
     * @throws InvalidPackException if a file has a problem of its own
     * @throws java.nio.file.DirectoryNotEmptyException if there is anything in the folder
     * @throws java.nio.file.NotDirectoryException if it is no folder
     * @throws IOException if something cannot be read or written
     */
    public void convert(PackSource source, Path folder) throws IOException {
        requireNonNull(source, "source");
        requireNonNull(folder, "folder");
        NewFolder.write(folder, files(source));
    }

    /**
     * Converts a pack into a zip with the manifest at its root.
     *
     * @param source the pack, in either format or mixed, not null
     * @param out where to; the caller closes it, not null
     * @throws InvalidPackException if a file has a problem of its own
     * @throws IOException if something cannot be read or written
     */
    public void convertToZip(PackSource source, OutputStream out) throws IOException {
        requireNonNull(source, "source");
        requireNonNull(out, "out");
        PackZip.write(out, files(source));
    }

    private Map<String, byte[]> files(PackSource source) throws IOException {
        PackReport report = LOADER.check(source);
        if (report.problems().stream().anyMatch(problem -> problem.code().compareTo(ProblemCode.DUPLICATE_ENTRY) < 0)) {
            throw new InvalidPackException(report);
        }
        try (var files = source.open(PackLimits.DEFAULT)) {
            return new Conversion(files, target).convert();
        }
    }
}
