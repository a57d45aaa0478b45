package org.legalfaq.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.legalfaq.ContentPacks;
import org.legalfaq.pack.PackProblem;
import org.legalfaq.pack.PackSource;
import org.legalfaq.pack.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another implementation of JSON Schema judges packs by the published schemas as the library does. */
class SchemaAgreementTest {
    /** What a schema can see. All else lies between fields, entries or files, or in the text of the JSON. */
    private static final Set<ProblemCode> SEEN_BY_A_SCHEMA = Set.of(
            ProblemCode.FILE_OUTSIDE_PACK,
            ProblemCode.FORMAT_VERSION,
            ProblemCode.UNKNOWN_FIELD,
            ProblemCode.WRONG_TYPE,
            ProblemCode.MISSING_FIELD,
            ProblemCode.INVALID_VALUE);

    private static final Set<ProblemCode> NOTHING_MORE_IS_READ =
            Set.of(ProblemCode.FORMAT_VERSION, ProblemCode.TOO_MANY_ENTRIES);

    /** Code finds these, not a constraint: an entry that is related to itself. */
    private static final Set<String> SEEN_BY_CODE_ONLY = Set.of("/entries/1/related/0");

    private static final Map<PackSchemas.Kind, Schema> SCHEMAS = new EnumMap<>(PackSchemas.Kind.class);

    @BeforeAll
    static void readSchemas() throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
        for (PackSchemas.Kind kind : PackSchemas.Kind.values()) {
            SCHEMAS.put(
                    kind,
                    registry.getSchema(
                            Files.readString(Path.of("..", "docs", "schema", kind.fileName())), InputFormat.JSON));
        }
    }

    private static Stream<Path> soundPacks() {
        return Stream.of(
                Path.of("..", "faq-content", "src", "main", "resources", "META-INF", "faq-packs", "legal-faq"),
                Path.of("..", "faq-examples", "custom-pack/src/main/resources/META-INF/faq-packs/meadow-lane"),
                Path.of("..", "faq-examples", "overlay/src/main/pack"),
                Path.of("src", "test", "resources", "packs", "valid"));
    }

    private static Stream<Path> faultyPacks() throws IOException {
        return Files.list(Path.of("src", "test", "resources", "packs")).sorted();
    }

    @ParameterizedTest
    @MethodSource("soundPacks")
    void soundFiles_areValid(Path pack) throws IOException {
        Map<String, PackSchemas.Kind> files = files(pack);

        assertThat(files).hasSizeGreaterThan(1);
        for (Map.Entry<String, PackSchemas.Kind> file : files.entrySet()) {
            assertThat(faults(pack.resolve(file.getKey()), file.getValue()))
                    .as(file.getKey())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("faultyPacks")
    void faultyFiles_areInvalid_whereASchemaCanSeeIt(Path pack) throws IOException {
        List<PackProblem> problems =
                ContentPacks.check(PackSource.directory(pack)).problems();

        for (Map.Entry<String, PackSchemas.Kind> file : files(pack).entrySet()) {
            if (Files.isRegularFile(pack.resolve(file.getKey())) && isJson(pack.resolve(file.getKey()))) {
                Set<String> faults = faults(pack.resolve(file.getKey()), file.getValue());
                List<PackProblem> inFile = problems.stream()
                        .filter(problem -> problem.file().equals(file.getKey()))
                        .toList();
                assertThat(faults).as(file.getKey()).containsAll(places(inFile, SEEN_BY_A_SCHEMA::contains));
                if (inFile.stream().noneMatch(problem -> NOTHING_MORE_IS_READ.contains(problem.code()))) {
                    assertThat(places(inFile, code -> true)).as(file.getKey()).containsAll(faults);
                }
            }
        }
    }

    private static Set<String> places(List<PackProblem> problems, Predicate<ProblemCode> codes) {
        return problems.stream()
                .filter(problem -> codes.test(problem.code()))
                .map(SchemaAgreementTest::place)
                .filter(place -> !SEEN_BY_CODE_ONLY.contains(place))
                .collect(Collectors.toSet());
    }

    /** A schema reports a field that is too much or missing, a bad name and a repeated item at what holds them. */
    private static String place(PackProblem problem) {
        boolean inItsParent = problem.code() == ProblemCode.UNKNOWN_FIELD
                || problem.expected().equals("each item once")
                || problem.pointer().startsWith("/pins/");
        return inItsParent ? problem.pointer().replaceFirst("/[^/]*$", "") : problem.pointer();
    }

    private static Set<String> faults(Path file, PackSchemas.Kind kind) throws IOException {
        return SCHEMAS
                .get(kind)
                .validate(
                        Files.readString(file),
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::getInstanceLocation)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    /** The JSON files of a pack by their kinds, as its manifest lists them. */
    private static Map<String, PackSchemas.Kind> files(Path pack) throws IOException {
        Map<String, PackSchemas.Kind> files = new LinkedHashMap<>();
        if (!Files.exists(pack.resolve("pack.json"))) {
            return files;
        }
        files.put("pack.json", PackSchemas.Kind.PACK);
        JsonNode listed = JsonMapper.shared()
                .readTree(Files.readString(pack.resolve("pack.json")))
                .path("files");
        listed.forEachEntry((name, value) -> {
            List<JsonNode> paths = new ArrayList<>();
            (value.isArray() ? value : List.of(value)).forEach(paths::add);
            paths.stream()
                    .map(path -> path.isObject() ? path.path("path").asString("") : path.asString(""))
                    .filter(path -> path.endsWith(".json"))
                    .forEach(path -> files.put(path, PackSchemas.Kind.valueOf(name.toUpperCase(Locale.ROOT))));
        });
        return files;
    }

    private static boolean isJson(Path file) throws IOException {
        try {
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readTree(Files.readString(file));
            return true;
        } catch (JacksonException | CharacterCodingException e) {
            return false;
        }
    }
}
