package org.legalfaq.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.PackInfo;
import org.legalfaq.pack.InvalidPackException;
import org.legalfaq.pack.PackReport;

/** Writes a pack to start from. */
final class NewPack {
    private static final List<String> FILES = List.of("pack.json", "topics.json", "expectations.json");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{\\w+}");

    /** What its maker wishes it to say. */
    record Wishes(String id, String title, String publisher, String license, LocalDate today, boolean markdown) {
        /**
         * Checks them before anything is written.
         *
         * @throws IllegalArgumentException if the id is no slug or a text is blank
         */
        Wishes {
            new PackInfo(id, "0.1.0", 1, title, List.of(LanguageTag.ENGLISH), license, publisher, today);
        }

        String entry() {
            return markdown ? "entries/example.md" : "entries/example.json";
        }

        /** As JSON texts, which are YAML too, whatever characters are in them. */
        Map<String, String> asJson() {
            return Map.of(
                    "${id}", Json.write(id),
                    "${title}", Json.write(title),
                    "${publisher}", Json.write(publisher),
                    "${license}", Json.write(license),
                    "${entry}", Json.write(entry()),
                    "${today}", Json.write(today.toString()),
                    "${nextYear}", Json.write(today.plusYears(1).toString()));
        }
    }

    private NewPack() {}

    static void write(Path folder, Wishes wishes) {
        try {
            requireEmpty(folder);
            for (String name : files(wishes)) {
                Path file = folder.resolve(name);
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, filledIn(template(name), wishes), StandardOpenOption.CREATE_NEW);
            }
            EditorSchemas.write(folder.resolve("schema"));
        } catch (IOException e) {
            throw CannotWriteException.of("The pack", folder, e);
        }
        PackReport report = PackLocation.of(folder.toString()).examine().report();
        if (!report.isEmpty()) {
            throw new InvalidPackException(report);
        }
    }

    static List<String> files(Wishes wishes) {
        return Stream.concat(FILES.stream(), Stream.of(wishes.entry())).toList();
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new CannotWriteException(folder + " is no folder. Name one that is new or empty.");
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            if (files.iterator().hasNext()) {
                throw new CannotWriteException(
                        "The folder " + folder + " is not empty. Name one that is new or empty.");
            }
        }
    }

    private static String filledIn(String template, Wishes wishes) {
        Map<String, String> values = wishes.asJson();
        // In one go, so that a title like "${id}" stays as it is.
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(), place.group())));
    }

    private static String template(String name) {
        try (InputStream in = NewPack.class.getResourceAsStream("new-pack/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The template new-pack/" + name + " is missing from this program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
