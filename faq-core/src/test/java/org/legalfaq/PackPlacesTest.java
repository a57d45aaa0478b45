package org.legalfaq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.pack.CheckedPack;
import org.legalfaq.pack.FilePlace;
import org.legalfaq.pack.PackSource;

/** Where the fields of a pack stand in its files. */
class PackPlacesTest {
    private static final Path VALID = Path.of("src/test/resources/packs/valid");

    @Test
    void everyField_isFoundWhereItsValueStands() throws IOException {
        CheckedPack checked = ContentPacks.examine(PackSource.directory(VALID));

        List<FaqEntry> entries = checked.pack().orElseThrow().entries();
        assertThat(entries).hasSizeGreaterThan(1);
        for (FaqEntry entry : entries) {
            FilePlace place = checked.places().find(entry, "question").orElseThrow();
            assertThat(textAt(place)).startsWith('"' + entry.question() + '"');
        }
    }

    @Test
    void whatIsNotInTheFile_standsWhereTheNearestPartAboveDoes() throws IOException {
        CheckedPack checked = ContentPacks.examine(PackSource.directory(VALID));
        FaqEntry entry = checked.pack().orElseThrow().entries().get(0);

        assertThat(checked.places().find(entry, "authorities/999/url"))
                .isEqualTo(checked.places().find(entry, "authorities"));
        assertThat(textAt(checked.places().find(entry, "nothing/0").orElseThrow()))
                .startsWith("{");
        assertThat(textAt(checked.places().findInManifest("title").orElseThrow()))
                .startsWith("\"");
        assertThat(checked.places().find(entry.toBuilder().question("?").build(), "question"))
                .isPresent();
    }

    @Test
    void aPackWithErrors_hasNoPlaces() {
        CheckedPack checked = ContentPacks.examine(PackSource.directory(VALID.resolveSibling("duplicate-topic")));

        assertThat(checked.report().isEmpty()).isFalse();
        assertThat(checked.pack()).isEmpty();
        assertThat(checked.places().findInManifest("title")).isEmpty();
    }

    private static String textAt(FilePlace place) throws IOException {
        String line = Files.readAllLines(VALID.resolve(place.file())).get(place.line() - 1);
        return line.substring(place.column() - 1);
    }
}
