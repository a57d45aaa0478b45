package org.legalfaq.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.legalfaq.authoring.write.PackConverter;
import org.legalfaq.authoring.write.PackWriter;
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

    String title() {
        return title;
    }

    /** The files of a pack are converted one by one; of the bundled one there is only the pack itself. */
    void write(PackLocation pack, Path folder) throws IOException {
        Optional<PackSource> source = pack.source();
        if (source.isPresent()) {
            converter.get().convert(source.get(), folder);
        } else {
            writer.get().write(pack.load(), folder);
        }
    }

    byte[] zip(PackLocation pack) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Optional<PackSource> source = pack.source();
        if (source.isPresent()) {
            converter.get().convertToZip(source.get(), out);
        } else {
            writer.get().writeZip(pack.load(), out);
        }
        return out.toByteArray();
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
