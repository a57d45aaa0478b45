package org.legalfaq.internal.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legalfaq.internal.json.Bound;
import org.legalfaq.internal.json.EntriesDoc;
import org.legalfaq.internal.json.EntryDoc;
import org.legalfaq.internal.json.ExpectationDoc;
import org.legalfaq.internal.json.ExpectationsDoc;
import org.legalfaq.internal.json.JsonValue;
import org.legalfaq.internal.json.ManifestDoc;
import org.legalfaq.internal.json.ProblemSink;
import org.legalfaq.internal.json.StrictReader;
import org.legalfaq.internal.json.SynonymDoc;
import org.legalfaq.internal.json.SynonymsDoc;
import org.legalfaq.internal.json.TopicDoc;
import org.legalfaq.internal.json.TopicsDoc;

/** Reads the files of one pack, the manifest first and then those it lists. */
final class PackReader {
    static final String MANIFEST = "pack.json";

    private final int layer;
    private final StrictReader reader;
    private final LoadSettings settings;
    private final PackContents contents;
    private final Problems problems;
    private final NamesInFiles names = new NamesInFiles();
    private final List<Located<TopicDoc>> topics = new ArrayList<>();
    private final List<Located<SynonymDoc>> synonyms = new ArrayList<>();
    private final List<Located<ExpectationDoc>> expectations = new ArrayList<>();
    private final List<Located<EntryDoc>> entries = new ArrayList<>();

    PackReader(int layer, LoadSettings settings, PackContents contents, Problems problems) {
        this.layer = layer;
        this.reader = new StrictReader(settings.limits());
        this.settings = settings;
        this.contents = contents;
        this.problems = problems;
    }

    /** Reads a pack from its source; empty if there is no manifest to go by, or more in it than a pack may hold. */
    static Optional<ReadPack> read(int layer, PackRequest request, LoadSettings settings, Problems problems) {
        problems.name(layer, request.source().describe());
        try (var files = settings.open(request.source())) {
            PackContents contents = new PackContents(files, settings.limits());
            return new PackReader(layer, settings, contents, problems).read(request);
        } catch (IOException e) {
            new ReadingTrouble(problems).withSource(e, Spot.of(layer));
            return Optional.empty();
        }
    }

    private Optional<ReadPack> read(PackRequest request) {
        return manifestTree().flatMap(tree -> {
            ManifestCheck check = new ManifestCheck(layer, problems);
            check.name(tree);
            return check.formatIsKnown(tree) ? read(tree, request) : Optional.empty();
        });
    }

    private Optional<JsonValue> manifestTree() {
        try {
            return reader.tree(contents.read(MANIFEST), problems.sink(layer, 0, MANIFEST));
        } catch (IOException e) {
            new ReadingTrouble(problems).withManifest(e, Spot.of(layer));
            return Optional.empty();
        }
    }

    private Optional<ReadPack> read(JsonValue tree, PackRequest request) {
        names.manifest(tree);
        return reader.bind(tree, ManifestDoc.class, problems.sink(layer, 0, MANIFEST))
                .map(bound -> new Located<>(bound.value(), Spot.of(layer, 0, MANIFEST, bound.tree())))
                .flatMap(manifest -> {
                    new ManifestCheck(layer, problems).idIsAsAskedFor(manifest, request);
                    readListed(manifest);
                    if (reader.isOverLimit()) {
                        return Optional.empty();
                    }
                    return Optional.of(
                            new ReadPack(layer, manifest, topics, synonyms, expectations, entries, names.seen()));
                });
    }

    private void readListed(Located<ManifestDoc> manifest) {
        List<ListedFile> files = ListedFile.of(manifest);
        if (manifest.value().files() == null || manifest.spot().field("files").isDamaged("entries")) {
            names.missEntries();
        }
        if (manifest.value().files() == null || manifest.spot().field("files").isDamaged("topics")) {
            names.missTopics();
        }
        ListedFiles listed = new ListedFiles(contents, problems);
        FileTrees trees = new FileTrees(reader, settings, problems);
        for (ListedFile file : files) {
            if (reader.isOverLimit()) {
                return;
            }
            if (listed.isNew(file)) {
                trees.read(layer, file, listed).ifPresentOrElse(tree -> take(file, tree), () -> miss(file));
            }
        }
    }

    private void miss(ListedFile file) {
        switch (file.kind()) {
            case ENTRIES -> names.missEntries();
            case TOPICS -> names.missTopics();
            case SYNONYMS, EXPECTATIONS -> {
                // Nothing else refers to what these files hold.
            }
        }
    }

    private void take(ListedFile file, JsonValue tree) {
        switch (file.kind()) {
            case TOPICS -> {
                names.topics(tree);
                bind(file, tree, TopicsDoc.class)
                        .ifPresent(bound -> add(topics, bound.value().topics(), spot(file, bound), "topics"));
            }
            case SYNONYMS ->
                bind(file, tree, SynonymsDoc.class)
                        .ifPresent(bound -> add(synonyms, bound.value().synonyms(), spot(file, bound), "synonyms"));
            case EXPECTATIONS ->
                bind(file, tree, ExpectationsDoc.class)
                        .ifPresent(bound ->
                                add(expectations, bound.value().expectations(), spot(file, bound), "expectations"));
            case ENTRIES -> {
                names.entries(tree);
                bind(file, tree, EntriesDoc.class)
                        .ifPresent(bound -> add(entries, bound.value().entries(), spot(file, bound), "entries"));
            }
        }
    }

    private <T> Optional<Bound<T>> bind(ListedFile file, JsonValue tree, Class<T> type) {
        ProblemSink sink = problems.sink(layer, file.number(), file.path());
        return settings.formatOf(file.path())
                .map(format -> reader.bind(tree, type, format::describeField, sink))
                .orElseGet(() -> reader.bind(tree, type, sink));
    }

    private Spot spot(ListedFile file, Bound<?> bound) {
        return Spot.of(layer, file.number(), file.path(), bound.tree());
    }

    private static <T> void add(List<Located<T>> all, List<T> values, Spot file, String list) {
        for (int i = 0; i < values.size(); i++) {
            all.add(new Located<>(values.get(i), file.field(list).item(i)));
        }
    }
}
