package org.legalfaq.authoring.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legalfaq.ContentPacks;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.pack.PackSource;

/** The examples of the page for editors make a pack. */
class MarkdownDocTest {
    private static final Pattern EXAMPLE = Pattern.compile("```markdown\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path temp;

    @Test
    void examples_load() throws IOException {
        String docs = Files.readString(Path.of("..", "docs", "pack-format.md"));
        List<String> examples =
                EXAMPLE.matcher(docs).results().map(match -> match.group(1)).toList();
        assertThat(examples).hasSize(2);
        Files.writeString(temp.resolve("pack.json"), """
                {"formatVersion": 1, "id": "kite-club", "version": "1.0.0", "title": "Kites", "languages": ["en", "es"],
                 "license": "CC0-1.0", "publisher": "Kite club", "released": "2026-01-31",
                 "disclaimers": [{"language": "en", "text": "Rules, not law."}],
                 "files": {"topics": "topics.json", "entries": ["storm.md", "storm.es.md"]}}""");
        Files.writeString(temp.resolve("topics.json"), """
                {"topics": [{"path": "flying", "labels": {"en": "Flying"}}, {"path": "flying/weather", "labels": {"en": "Weather"}}]}""");
        Files.writeString(temp.resolve("storm.md"), examples.get(0));
        Files.writeString(temp.resolve("storm.es.md"), examples.get(1));

        ContentPack pack =
                ContentPacks.loader().withFormat(new MarkdownFormat()).load(PackSource.directory(temp));

        FaqEntry storm = pack.entries().get(0);
        assertThat(storm.answer()).startsWith("No.[^rule-7] Lightning").contains("### Why");
        assertThat(storm.cautions()).hasSize(2);
        assertThat(storm.cautions().get(1).text()).endsWith("caught,\nand keep away from it until then.");
        assertThat(pack.entries().get(1).question()).startsWith("¿Puedo");
    }
}
