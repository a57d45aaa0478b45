package org.legalfaq.internal.load;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legalfaq.internal.json.JsonValue;
import org.legalfaq.internal.json.ProblemSink;
import org.legalfaq.internal.json.Shown;
import org.legalfaq.internal.json.StrictReader;
import org.legalfaq.pack.ProblemCode;
import org.legalfaq.spi.PackFormat;

/** Reads listed files into trees, each in the format that the ending of its name stands for. */
final class FileTrees {
    private final StrictReader reader;
    private final LoadSettings settings;
    private final Problems problems;

    FileTrees(StrictReader reader, LoadSettings settings, Problems problems) {
        this.reader = reader;
        this.settings = settings;
        this.problems = problems;
    }

    /** A file that is not there, or not within the pack, has no format to judge. */
    Optional<JsonValue> read(int layer, ListedFile file, ListedFiles listed) {
        return listed.read(file).flatMap(bytes -> tree(layer, file, bytes));
    }

    private Optional<JsonValue> tree(int layer, ListedFile file, byte[] bytes) {
        ProblemSink sink = problems.sink(layer, file.number(), file.path());
        if (LoadSettings.isJson(file.path())) {
            return reader.tree(bytes, sink);
        }
        Optional<PackFormat> format = settings.formatOf(file.path());
        if (format.isEmpty()) {
            unknown(file);
        }
        return format.flatMap(known -> reader.tree(bytes, known, sink));
    }

    private void unknown(ListedFile file) {
        String known = Stream.concat(
                        Stream.of(LoadSettings.JSON),
                        settings.formats().keySet().stream().sorted())
                .map(ending -> "\"." + ending + "\"")
                .collect(Collectors.joining(" or "));
        problems.add(
                ProblemCode.UNKNOWN_FILE_FORMAT,
                file.spot(),
                "the file " + Shown.quote(file.path()),
                "a name that ends in " + known,
                "Correct the name, convert the file to JSON, or give ContentPacks.loader() the PackFormat that reads it.");
    }
}
