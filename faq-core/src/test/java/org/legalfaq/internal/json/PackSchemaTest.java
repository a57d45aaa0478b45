package org.legalfaq.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.legalfaq.FaqRepository;
import org.legalfaq.testing.Seeds;

/** The published schemas are those that the records and the page for editors give, in the docs and in the jar. */
class PackSchemaTest {
    private static final Path DOCS = Path.of("..", "docs");

    private static final Set<Map.Entry<Class<?>, String>> TABLES = PackSchemas.TABLES.entrySet();

    private static FieldTexts texts = new FieldTexts("");

    @BeforeAll
    static void readDocs() throws IOException {
        texts = new FieldTexts(Files.readString(DOCS.resolve("pack-format.md")));
    }

    @ParameterizedTest
    @EnumSource
    void published_isWhatTheRecordsSay(PackSchemas.Kind kind) throws IOException {
        String schema = PackSchemas.all(texts).get(kind);
        Path published = DOCS.resolve("schema").resolve(kind.fileName());
        if (Boolean.getBoolean("faq.write")) {
            Files.createDirectories(DOCS.resolve("schema"));
            Files.writeString(published, schema);
            return;
        }

        assertThat(Files.readString(published))
                .as("Write the schemas anew: mvn -pl faq-core test -Dtest=PackSchemaTest -Dfaq.write=true")
                .isEqualTo(schema);
        assertThat(inJar(kind)).isEqualTo(schema);
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void neededFields_areNeededOnThePageToo(Map.Entry<Class<?>, String> table) {
        assertThat(RecordShape.of(table.getKey()).needed()).allMatch(field -> texts.isNeeded(table.getValue(), field));
    }

    @ParameterizedTest
    @EnumSource
    void pattern_refusesNothingThatTheFormAccepts(Form form) {
        Seeds.some(3).forEach(seed -> {
            FormTexts candidates = new FormTexts(seed);
            for (int i = 0; i < 3000; i++) {
                String text = candidates.next();
                if (form.accepts(text)) {
                    assertThat(text).as("-Dfaq.seed=" + seed).containsPattern(FormSchema.pattern(form));
                }
            }
        });
    }

    @Test
    void path_isRefusedWhereTheLibraryRefusesIt() {
        assertThat("entries/us.json").matches(FormSchema.PATH);
        assertThat(new String[] {"a", "a/b.c/..d", "...", "a b/ü"}).allMatch(path -> path.matches(FormSchema.PATH));
        assertThat(new String[] {"", "/a", "a//b", "a/", "./a", "a/..", "..", "a/../b", "a\\b", "C:x", "a\tb"})
                .noneMatch(path -> path.matches(FormSchema.PATH));
    }

    private static String inJar(PackSchemas.Kind kind) throws IOException {
        try (InputStream in =
                FaqRepository.class.getResourceAsStream("/META-INF/faq-packs-schema/" + kind.fileName())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
