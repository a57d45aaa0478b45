package org.legalfaq.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legalfaq.pack.PackLimits;

/** The page for editors names every field of the format, and its examples are right. */
class PackFormatDocTest {
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    private static String docs = "";

    @BeforeAll
    static void readDocs() throws IOException {
        docs = Files.readString(Path.of("..", "docs", "pack-format.md"));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ManifestDoc.class,
                FilesDoc.class,
                FileDoc.class,
                DisclaimerDoc.class,
                JurisdictionDoc.class,
                OverlayDoc.class,
                WaiverDoc.class,
                TopicsDoc.class,
                TopicDoc.class,
                SynonymsDoc.class,
                SynonymDoc.class,
                ExpectationsDoc.class,
                ExpectationDoc.class,
                EntriesDoc.class,
                EntryDoc.class,
                AuthorityDoc.class,
                CautionDoc.class,
                ReviewDoc.class,
                RatingDoc.class
            })
    void everyField_isDescribed(Class<?> type) {
        assertThat(RecordShape.of(type).types().keySet())
                .allMatch(field -> docs.contains("`" + field + "`") || docs.contains("\"" + field + "\":"));
    }

    @Test
    void everyExample_isSound() {
        List<Class<?>> files = List.of(
                ManifestDoc.class,
                JurisdictionDoc.class,
                TopicsDoc.class,
                EntriesDoc.class,
                EntriesDoc.class,
                SynonymsDoc.class,
                ExpectationsDoc.class);
        List<String> examples = EXAMPLE.matcher(docs)
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring(8, block.length() - 3))
                .toList();
        List<String> problems = new ArrayList<>();
        ProblemSink sink = (code, place, found, expected, hint) -> problems.add(place.pointer() + ": " + found);

        assertThat(examples).hasSameSizeAs(files);
        StrictReader reader = new StrictReader(PackLimits.DEFAULT);
        for (int i = 0; i < files.size(); i++) {
            Class<?> type = files.get(i);
            String text = examples.get(i).replace("…64 hexadecimal digits…", "0".repeat(64));
            reader.tree(text.getBytes(StandardCharsets.UTF_8), sink).ifPresent(tree -> reader.bind(tree, type, sink));
        }
        assertThat(problems).isEmpty();
    }
}
