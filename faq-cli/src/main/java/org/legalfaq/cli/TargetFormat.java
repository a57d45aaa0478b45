package org.legalfaq.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.legalfaq.authoring.write.PackConverter;
import org.legalfaq.authoring.write.PackWriter;
import org.legalfaq.model.ContentPack;
import org.legalfaq.pack.PackSource;

/** The formats that {@code convert} writes packs in. */
enum TargetFormat {
    JSON("JSON", PackConverter::toJson, PackWriter::json),
    MARKDOWN("Markdown", PackConverter::toMarkdown, PackWriter::markdown);

    private final String title;

    // Both only make values, which the checker cannot see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Supplier<PackConverter> converter;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Supplier<PackWriter> writer;

    TargetFormat(String title, Supplier<PackConverter> converter, Supplier<PackWriter> writer) {
        this.title = title;
        this.converter = converter;
        this.writer = writer;
    }

    /** Writes a pack into a folder or, if the name says so, a zip file. Says in which format. */
    String writeTo(PackLocation pack, Path target) throws IOException {
        // The files of a pack are converted one by one; of the bundled one there is only the pack itself.
        Optional<PackSource> source = pack.source();
        if (source.isEmpty()) {
            return writeTo(pack.load(), target);
        }
        if (isZip(target)) {
            zip(target, out -> converter.get().convertToZip(source.get(), out));
        } else {
            converter.get().convert(source.get(), target);
        }
        return title;
    }

    /** The same for a pack that has no files. */
    String writeTo(ContentPack pack, Path target) throws IOException {
        if (isZip(target)) {
            zip(target, out -> writer.get().writeZip(pack, out));
        } else {
            writer.get().write(pack, target);
        }
        return title;
    }

    private static boolean isZip(Path target) {
        return target.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static void zip(Path target, Work work) throws IOException {
        // Made before the file, so that a pack with errors leaves no empty zip behind.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        work.write(bytes);
        Files.write(target, bytes.toByteArray(), StandardOpenOption.CREATE_NEW);
    }

    /** Writes a zip. */
    private interface Work {
        void write(OutputStream out) throws IOException;
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
