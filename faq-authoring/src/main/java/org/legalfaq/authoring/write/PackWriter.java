package org.legalfaq.authoring.write;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.legalfaq.ContentPacks;
import org.legalfaq.authoring.markdown.MarkdownFormat;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.pack.InvalidPackException;
import org.legalfaq.pack.PackLimits;
import org.legalfaq.pack.PackSource;

/**
 * Writes a pack as files, in JSON or with its texts in Markdown: the manifest, topics, synonyms, expectations, and a file
 * for each entry, in a folder for its first jurisdiction: {@code entries/us/storm.json}. A translation lies beside its
 * source, as {@code entries/us/storm.es.json}. Texts of an entry for different days share a file in JSON; in Markdown, which
 * holds one text a file, the name says from when or until when it holds. Nothing else is written, and nothing is
 * overwritten. The same pack gives the same bytes.
 *
 * <p>What is written reads back as an equal pack; this is made sure of before the first file is written. So a pack that
 * would not load, such as an imported one with a topic that is not declared, is refused with the report of its problems,
 * and so is one that no single pack can be equal to: a pack with overlays, whose entries come from several packs, or one
 * in which a translation has other topics than its source.
 *
 * <p>A {@link ContentPack} does not hold everything that its files may hold. What is not written, because the pack does
 * not know it: {@code $schema}, {@code extensions}, checksums ({@code sha256}), {@code overlays} and {@code hides}, and
 * which texts shared a file. {@link PackConverter} loses none of this.
 *
 * <p>A writer is immutable and safe for use by several threads.
 */
public final class PackWriter {
    // An own pack, just made in memory: its size is no attack.
    private static final PackLimits ANY_SIZE = PackLimits.DEFAULT.toBuilder()
            .maxFileBytes(Integer.MAX_VALUE)
            .maxPackBytes(Long.MAX_VALUE)
            .maxFiles(Integer.MAX_VALUE)
            .maxEntries(Integer.MAX_VALUE)
            .maxValues(Integer.MAX_VALUE)
            .maxTextLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxItems(Integer.MAX_VALUE)
            .build();

    private final EntryFormat format;

    private PackWriter(EntryFormat format) {
        this.format = format;
    }

    /**
     * Returns a writer of JSON.
     *
     * @return the writer, never null
     */
    public static PackWriter json() {
        return new PackWriter(EntryFormat.JSON);
    }

    /**
     * Returns a writer of texts in Markdown; everything else is JSON all the same. Such a pack is loaded with
     * {@link MarkdownFormat}.
     *
     * @return the writer, never null
     */
    public static PackWriter markdown() {
        return new PackWriter(EntryFormat.MARKDOWN);
    }

    /**
     * Writes a pack into a folder. If this fails halfway, what has been written stays.
     *
     * @param pack the pack, not null
     * @param folder where to; it must be empty or not yet there, not null
     * @throws InvalidPackException if the pack would not load
     * @throws IllegalArgumentException if no single pack can be equal to it; the message says why
     * @throws java.nio.file.DirectoryNotEmptyException if there is anything in the folder
     * @throws java.nio.file.NotDirectoryException if it is no folder
     * @throws IOException if it cannot be written
     */
    public void write(ContentPack pack, Path folder) throws IOException {
        requireNonNull(pack, "pack");
        requireNonNull(folder, "folder");
        NewFolder.write(folder, files(pack));
    }

    /**
     * Writes a pack as a zip with the manifest at its root.
     *
     * @param pack the pack, not null
     * @param out where to; the caller closes it, not null
     * @throws InvalidPackException if the pack would not load
     * @throws IllegalArgumentException if no single pack can be equal to it; the message says why
     * @throws IOException if it cannot be written
     */
    public void writeZip(ContentPack pack, OutputStream out) throws IOException {
        requireNonNull(pack, "pack");
        requireNonNull(out, "out");
        PackZip.write(out, files(pack));
    }

    private Map<String, byte[]> files(ContentPack pack) throws IOException {
        requireOneOrigin(pack);
        Map<String, byte[]> files = new LinkedHashMap<>();
        PackTexts.of(pack, format).forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        PackZip.write(zip, files);
        byte[] bytes = zip.toByteArray();
        ContentPack written = ContentPacks.loader()
                .withFormat(new MarkdownFormat())
                .withLimits(ANY_SIZE)
                .load(PackSource.zipStream(pack.info().id(), () -> new ByteArrayInputStream(bytes)));
        PackMatch.firstDifference(pack, written).ifPresent(difference -> {
            throw new IllegalArgumentException("The pack \"" + pack.info().id() + "\" cannot be written: " + difference
                    + " would change, because the format has no place for it as it is.");
        });
        return files;
    }

    private static void requireOneOrigin(ContentPack pack) {
        for (FaqEntry entry : pack.entries()) {
            if (!entry.origin().packId().equals(pack.info().id())) {
                throw new IllegalArgumentException(
                        "The pack \"" + pack.info().id() + "\" cannot be written as one pack: \""
                                + entry.id() + "\" comes from the pack \""
                                + entry.origin().packId()
                                + "\", whose licence and notice it keeps. Write each pack by itself.");
            }
        }
    }
}
