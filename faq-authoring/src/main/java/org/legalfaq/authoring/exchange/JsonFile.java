package org.legalfaq.authoring.exchange;

import java.util.Optional;
import org.legalfaq.pack.PackLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads foreign JSON within limits, and writes it as people indent it. */
final class JsonFile {
    private static final JsonMapper WRITER = JsonMapper.builder().build();

    private JsonFile() {}

    static Optional<JsonNode> read(String text, ImportRun run) {
        try {
            return Optional.of(reader(run.limits()).readTree(text)).filter(node -> !node.isMissingNode());
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            boolean tooMuch = e instanceof StreamConstraintsException;
            run.problem(
                    at == null ? 0 : Math.max(0, at.getLineNr()),
                    at == null || at.getColumnNr() < 1 ? "" : "column " + at.getColumnNr(),
                    Quoted.text(e.getOriginalMessage()),
                    tooMuch ? "JSON within the limits" : "JSON",
                    tooMuch
                            ? "Look whether the file is sound, or raise the limit."
                            : "Correct the text here or just before.");
            return Optional.empty();
        }
    }

    /** JSON within a cell; an empty list, with a problem, if it is none. */
    static JsonNode cell(int row, String column, String cell, ImportRun run) {
        try {
            return reader(run.limits()).readTree(cell);
        } catch (JacksonException e) {
            run.problem(row, column, Quoted.text(cell), "JSON", "Correct the cell, or empty it.");
            return JsonNodeFactory.instance.arrayNode();
        }
    }

    static String write(Object value) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return WRITER.writer().with(printer).writeValueAsString(value) + "\n";
    }

    private static JsonMapper reader(PackLimits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth())
                .maxStringLength(limits.maxTextLength())
                .maxNameLength(limits.maxNameLength())
                .maxNumberLength(limits.maxNumberLength())
                .build();
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(constraints)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}
