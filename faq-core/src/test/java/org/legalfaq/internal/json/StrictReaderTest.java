package org.legalfaq.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legalfaq.pack.PackLimits;

class StrictReaderTest {
    private final List<String> problems = new ArrayList<>();
    private final ProblemSink sink = (code, place, found, expected, hint) ->
            problems.add(code + " " + place.line() + ":" + place.column() + " " + place.pointer());

    private <T> Optional<Bound<T>> read(String text, Class<T> type) {
        StrictReader reader = new StrictReader(PackLimits.DEFAULT);
        return reader.tree(text.getBytes(StandardCharsets.UTF_8), sink).flatMap(tree -> reader.bind(tree, type, sink));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void places_countLinesHoweverTheyEnd(String end) {
        read(String.join(end, "{\"synonyms\": [", "  {\"terms\": [\"a\", 5]}", "]}"), SynonymsDoc.class);

        assertThat(problems).containsExactly("WRONG_TYPE 2:19 /synonyms/0/terms/1");
    }

    @Test
    void columns_countUtf16Units() {
        read("{\"synonyms\": [{\"terms\": [\"é😀\", 5]}]}", SynonymsDoc.class);

        assertThat(problems).containsExactly("WRONG_TYPE 1:33 /synonyms/0/terms/1");
    }

    @Test
    void pointers_escapeSlashAndTilde() {
        read("{\"topics\": [], \"a/b~c\": 1}", TopicsDoc.class);

        assertThat(problems).containsExactly("UNKNOWN_FIELD 1:16 /a~1b~0c");
    }

    @Test
    void aBadItem_leavesThePlacesOfLaterItemsRight() {
        Bound<SynonymsDoc> bound = read(
                        "{\"synonyms\": [{\"terms\": 1}, {\"terms\": [\"a\", \"b\"]}, 7, {\"terms\": [\"a\", \" \", \"c\"]}]}",
                        SynonymsDoc.class)
                .orElseThrow();

        assertThat(problems)
                .containsExactly(
                        "WRONG_TYPE 1:25 /synonyms/0/terms",
                        "WRONG_TYPE 1:52 /synonyms/2",
                        "INVALID_VALUE 1:71 /synonyms/3/terms/1");
        assertThat(bound.value().synonyms())
                .extracting(SynonymDoc::terms)
                .containsExactly(List.of(), List.of("a", "b"), List.of("a", "c"));
    }

    @Test
    void aListShortenedByABadItem_isNotAlsoTooShort() {
        read("{\"synonyms\": [{\"terms\": [\"a\", null]}]}", SynonymsDoc.class);

        assertThat(problems).containsExactly("WRONG_TYPE 1:31 /synonyms/0/terms/1");
    }

    @Test
    void absentListsAndMaps_areEmpty() {
        EntriesDoc doc =
                read("{\"entries\": [{}]}", EntriesDoc.class).orElseThrow().value();

        assertThat(doc.entries().get(0).topics()).isEmpty();
        assertThat(doc.entries().get(0).id()).isNull();
        assertThat(problems)
                .allMatch(problem -> problem.startsWith("MISSING_FIELD"))
                .hasSize(5);
    }

    @Test
    void everyFile_mayCarrySchemaAndExtensions() {
        read(
                "{\"$schema\": \"https://example.org/s\", \"extensions\": {\"x\": [1, null]}, \"topics\": []}",
                TopicsDoc.class);
        assertThat(problems).isEmpty();

        read("{\"$schema\": 1, \"extensions\": [], \"topics\": []}", TopicsDoc.class);
        assertThat(problems).containsExactly("WRONG_TYPE 1:13 /$schema", "WRONG_TYPE 1:30 /extensions");
    }

    @Test
    void aFileMayBeGivenByItsPathAlone() {
        FilesDoc files = read(
                        "{\"formatVersion\": 1, \"files\": {\"topics\": \"t.json\", \"entries\": [{\"path\": \"e.json\"}, 5]}}",
                        ManifestDoc.class)
                .orElseThrow()
                .value()
                .files();

        assertThat(files.topics()).isEqualTo(new FileDoc("t.json", null));
        assertThat(files.entries()).containsExactly(new FileDoc("e.json", null));
        assertThat(problems).contains("WRONG_TYPE 1:84 /files/entries/1");
    }

    @Test
    void aRepeatedItem_isAtFaultAndTheFirstIsKept() {
        Bound<SynonymsDoc> bound = read("{\"synonyms\": [{\"terms\": [\"a\", \"b\", \"a\"]}]}", SynonymsDoc.class)
                .orElseThrow();

        assertThat(problems).containsExactly("INVALID_VALUE 1:36 /synonyms/0/terms/2");
        assertThat(bound.value().synonyms().get(0).terms()).containsExactly("a", "b");
    }

    @Test
    void aBadKeyOfAMap_isShownWithThePlaceOfTheKey() {
        read("{\"topics\": [{\"path\": \"a\", \"labels\": {\"no language\": \"A\"}}]}", TopicsDoc.class);

        assertThat(problems).containsExactly("INVALID_VALUE 1:38 /topics/0/labels/no language");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[1,]",
                "",
                "  ",
                "{\"a\" 1}",
                "tru",
                "'a'",
                "{\"a\": 01}",
                "[\"a\nb\"]",
                "// c\n{}",
                "[NaN]"
            })
    void whatIsNotJson_endsTheFileWithOneProblem(String text) {
        assertThat(read(text, TopicsDoc.class)).isEmpty();
        assertThat(problems).hasSize(1).first().asString().startsWith("JSON_SYNTAX");
    }

    @Test
    void aRootThatIsNoObject_hasTheWrongType() {
        assertThat(read("[]", TopicsDoc.class)).isEmpty();
        assertThat(problems).containsExactly("WRONG_TYPE 1:1 ");
    }

    @Test
    void directionMarksThatArabicAndHebrewNeed_areAllowed() {
        read("{\"synonyms\": [{\"terms\": [\"\\u200e\\u061c\", \"\\u200fb\"]}]}", SynonymsDoc.class);

        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u001b", "\\u0085", "\\u202e", "\\u2066", "\\ud800"})
    void charactersThatDisguise_areForbidden(String escaped) {
        read("{\"synonyms\": [{\"terms\": [\"a\", \"b\", \"" + escaped + "\"]}]}", SynonymsDoc.class);

        assertThat(problems).containsExactly("FORBIDDEN_CHARACTER 1:36 /synonyms/0/terms/2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\n", "\\t", "\\u202e"})
    void namesOfFields_stayOnOneLine(String escaped) {
        read("{\"synonyms\": [], \"" + escaped + "\": 1}", SynonymsDoc.class);

        // The name is left out of the pointer too, for that is what a report prints.
        assertThat(problems).containsExactly("FORBIDDEN_CHARACTER 1:18 ");
    }

    @Test
    void templatesInValues_staySimpleText() {
        read("{\"topics\": [{\"path\": \"${1+1}{max}\", \"labels\": {\"en\": \"A\"}}]}", TopicsDoc.class);

        assertThat(problems).containsExactly("INVALID_VALUE 1:22 /topics/0/path");
    }
}
