package org.legalfaq.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.testing.TestEntry;
import org.legalfaq.testing.TestPacks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A public set of entries and queries, in a folder with {@code faq.jsonl} or {@code intents.jsonl} and
 * {@code queries.jsonl} or {@code queries.jsonl.gz}. It is read where it lies and never copied.
 *
 * @param name the folder's name
 * @param entries the entries in the file's order
 * @param queries the queries in the file's order
 */
record PublicSet(String name, List<FaqEntry> entries, List<Query> queries) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * A query.
     *
     * @param text the reader's words
     * @param relevant the entries that answer it; none if it is out of scope
     * @param split the part of the set it belongs to
     */
    record Query(String text, List<EntryId> relevant, String split) {}

    static List<PublicSet> in(Path folder) {
        try (Stream<Path> sets = Files.list(folder)) {
            return sets.filter(Files::isDirectory)
                    .filter(set -> queriesOf(set).isPresent())
                    .sorted()
                    .map(PublicSet::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pack with an expectation for each query of a split; of several relevant entries it expects the first. */
    ContentPack pack(String split) {
        TestPacks pack = TestPacks.builder().entries(entries);
        for (Query query : of(split)) {
            query.relevant().stream()
                    .findFirst()
                    .ifPresentOrElse(id -> pack.expect(query.text(), id.value()), () -> pack.expectNone(query.text()));
        }
        return pack.build();
    }

    List<Query> of(String split) {
        return queries.stream().filter(query -> query.split().equals(split)).toList();
    }

    List<String> splits() {
        return queries.stream().map(Query::split).distinct().sorted().toList();
    }

    private static PublicSet read(Path folder) {
        List<FaqEntry> entries = existing(folder, "faq.jsonl", "intents.jsonl").stream()
                .flatMap(file -> lines(file).stream())
                .map(PublicSet::entry)
                .toList();
        List<Query> queries = lines(queriesOf(folder).orElseThrow()).stream()
                .map(line -> new Query(
                        line.path("query").asString(),
                        line.path("relevant")
                                .valueStream()
                                .map(PublicSet::id)
                                .distinct()
                                .toList(),
                        line.path("split").asString("all")))
                .toList();
        return new PublicSet(folder.getFileName().toString(), entries, queries);
    }

    /** An empty answer stays without words. */
    private static FaqEntry entry(JsonNode line) {
        TestEntry entry = TestEntry.entry(
                        id(line.path("id")).value(), line.path("question").asString())
                .phrasings(line.path("alternatives")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toArray(String[]::new));
        String answer = line.path("answer").asString("");
        return (answer.isBlank() ? entry : entry.answer(answer)).build();
    }

    /** Some sets number the phrasings of an entry behind its id. */
    private static EntryId id(JsonNode id) {
        String entry = id.asString().replaceFirst("#\\d+$", "");
        return EntryId.of(
                entry.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""));
    }

    private static Optional<Path> queriesOf(Path folder) {
        return existing(folder, "queries.jsonl", "queries.jsonl.gz");
    }

    private static Optional<Path> existing(Path folder, String... names) {
        return Stream.of(names)
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static List<JsonNode> lines(Path file) {
        boolean zipped = file.toString().endsWith(".gz");
        try (var bytes = Files.newInputStream(file);
                var text = new BufferedReader(
                        new InputStreamReader(zipped ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8))) {
            List<JsonNode> lines = new ArrayList<>();
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                lines.add(MAPPER.readTree(line));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
