package org.legalfaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code check --sarif} prints, judged by the official schema. */
class SarifTest {
    private static final String ENTRY = "entries/example.json";

    @TempDir
    private Path temp;

    @Test
    void errors_pointToTheirLine_andExplainThemselves() throws IOException {
        Path pack = newPack();
        PackWorkTest.edit(pack, ENTRY, "\"topics\": [\"example\"]", "\"topics\": [\"exmaple\"]");

        JsonNode run = sarif(pack.toString(), ExitCode.ERROR);

        JsonNode result = run.at("/results/0");
        assertThat(result.at("/ruleId").asString()).isEqualTo("LF403");
        assertThat(result.at("/level").asString()).isEqualTo("error");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asString()).endsWith("a%20pack/" + ENTRY);
        int line = place.at("/region/startLine").asInt();
        assertThat(Files.readAllLines(pack.resolve(ENTRY)).get(line - 1)).contains("exmaple");
        assertThat(run.at("/tool/driver/rules/0/id").asString()).isEqualTo("LF403");
        assertThat(run.at("/tool/driver/rules/0/help/markdown").asString()).contains("**Do:**");
    }

    @Test
    void warnings_pointToTheirLine_andWaivedOnesAreSuppressed() throws IOException {
        Path pack = newPack();
        PackWorkTest.edit(pack, ENTRY, "Lightning can follow", "You should sue the wind. Lightning can follow");
        JsonNode warned = sarif(pack.toString(), ExitCode.ATTENTION);
        PackWorkTest.edit(
                pack,
                "pack.json",
                "\"files\"",
                "\"waivers\": [{\"code\": \"LF611\", \"reason\": \"A joke.\"}], \"files\"");
        JsonNode waived = sarif(pack.toString(), ExitCode.OK);

        int line = warned.at("/results/0/locations/0/physicalLocation/region/startLine")
                .asInt();
        assertThat(Files.readAllLines(pack.resolve(ENTRY)).get(line - 1)).contains("sue the wind");
        assertThat(warned.at("/results/0/suppressions").isMissingNode()).isTrue();
        assertThat(waived.at("/results/0/suppressions/0/justification").asString())
                .isEqualTo("A joke.");
    }

    @Test
    void warningsOnMarkdown_pointIntoTheMarkdownFile() throws IOException {
        Path pack = temp.resolve("markdown");
        CommandRun.of("new", pack.toString(), "--markdown");
        String file = "entries/example.md";
        PackWorkTest.edit(pack, file, "Lightning can follow", "You should sue the wind. Lightning can follow");

        CommandRun run = CommandRun.of("check", pack.toString());

        assertThat(run.out()).containsPattern("markdown/entries/example.md:\\d+:\\d+: LF611");
        assertThat(sarif(pack.toString(), ExitCode.ATTENTION)
                        .at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .endsWith(file);
    }

    @Test
    void aPackThatIsNotThere_andTheBundledOne_areReportedToo() throws IOException {
        assertThat(sarif(temp.resolve("gone").toString(), ExitCode.ERROR)
                        .at("/results/0/ruleId")
                        .asString())
                .isEqualTo("LF101");
        assertThat(sarif("bundled", ExitCode.OK).at("/results"))
                .allSatisfy(result -> assertThat(result.at("/suppressions")).hasSize(1));
    }

    private static JsonNode sarif(String pack, int status) throws IOException {
        CommandRun run = CommandRun.of("check", pack, "--sarif");
        assertThat(run.status()).as(run.err()).isEqualTo(status);
        assertThat(schema().validate(run.out(), InputFormat.JSON)).isEmpty();
        return JsonMapper.builder().build().readTree(run.out()).at("/runs/0");
    }

    private static Schema schema() throws IOException {
        try (InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in);
        }
    }

    private Path newPack() {
        Path folder = temp.resolve("a pack");
        assertThat(CommandRun.of("new", folder.toString()).status()).isEqualTo(ExitCode.OK);
        return folder;
    }
}
