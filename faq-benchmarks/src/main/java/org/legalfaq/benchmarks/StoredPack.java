package org.legalfaq.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.legalfaq.ContentPacks;
import org.legalfaq.FaqRepository;
import org.legalfaq.authoring.write.PackWriter;
import org.legalfaq.model.ContentPack;
import org.legalfaq.pack.PackSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A pack in memory and the same pack as a folder of JSON files, to be opened by the library and by its peers. */
record StoredPack(ContentPack content, Path folder, List<Path> files) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static StoredPack write(ContentPack content) throws IOException {
        Path folder = Files.createTempDirectory("faq-benchmarks");
        PackWriter.json().write(content, folder);
        try (Stream<Path> below = Files.walk(folder)) {
            return new StoredPack(
                    content, folder, below.filter(Files::isRegularFile).sorted().toList());
        }
    }

    ContentPack load() {
        return ContentPacks.load(PackSource.directory(folder));
    }

    FaqRepository index() {
        return FaqRepository.of(content);
    }

    FaqRepository open() {
        return FaqRepository.of(load());
    }

    List<JsonNode> loadByJackson() throws IOException {
        List<JsonNode> trees = new ArrayList<>(files.size());
        for (Path file : files) {
            trees.add(JSON.readTree(Files.readAllBytes(file)));
        }
        return trees;
    }

    LuceneIndex indexByLucene() throws IOException {
        return LuceneIndex.of(content.entries(), content.info().mainLanguage());
    }

    void delete() throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
