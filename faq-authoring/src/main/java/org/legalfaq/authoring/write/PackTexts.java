package org.legalfaq.authoring.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.spi.PackNode;

/** Makes the files of a pack: text by path, the manifest first. */
final class PackTexts {
    private PackTexts() {}

    static Map<String, String> of(ContentPack pack, EntryFormat format) {
        Map<String, String> entries = entries(pack, format);
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                PackPaths.MANIFEST,
                JsonText.of(ManifestTree.of(pack, ManifestTree.files(pack, new ArrayList<>(entries.keySet())))));
        if (!pack.topics().isEmpty()) {
            files.put(PackPaths.TOPICS, JsonText.of(WordTrees.topics(pack)));
        }
        if (!pack.synonyms().isEmpty()) {
            files.put(PackPaths.SYNONYMS, JsonText.of(WordTrees.synonyms(pack)));
        }
        if (!pack.expectations().isEmpty()) {
            files.put(PackPaths.EXPECTATIONS, JsonText.of(WordTrees.expectations(pack)));
        }
        files.putAll(entries);
        return files;
    }

    private static Map<String, String> entries(ContentPack pack, EntryFormat format) {
        LanguageTag main = pack.info().mainLanguage();
        List<TextRun> runs = TextRun.of(pack.entries(), format);
        PackPaths paths = new PackPaths(main, runs);
        Map<String, String> entries = new LinkedHashMap<>();
        for (TextRun run : runs) {
            PackNode.ObjectNode file = new Fields()
                    .withList(
                            "entries",
                            run.texts().stream()
                                    .map(text -> EntryTree.of(text, main))
                                    .toList())
                    .object();
            if (entries.put(paths.entry(run) + format.ending(), format.text(file)) != null) {
                throw new IllegalArgumentException("The pack has two texts of \""
                        + run.first().id() + "\" in " + run.first().language() + " for the same days");
            }
        }
        return entries;
    }
}
