package org.legalfaq.examples.custompack;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.legalfaq.ContentPacks;
import org.legalfaq.FaqRepository;
import org.legalfaq.PackEvaluator;
import org.legalfaq.model.ContentPack;
import org.legalfaq.pack.PackSource;

/** Loads the allotment garden's pack, once from a folder and once from the class path, and asks it. */
public final class CustomPack {
    private CustomPack() {}

    /**
     * Prints what both ways of loading give.
     *
     * @param args the folder that holds the pack's {@code pack.json}
     */
    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("Name the folder that holds the pack's pack.json.");
            System.exit(2);
        }
        System.out.println(fromFolder(Path.of(args[0])));
        System.out.println(fromClassPath());
    }

    /** While a pack is written: load the folder, and see whether the sample questions find their entries. */
    static String fromFolder(Path folder) {
        ContentPack pack = ContentPacks.load(PackSource.directory(folder));
        try (FaqRepository rules = FaqRepository.of(pack)) {
            return "From the folder%n%s%n%s".formatted(PackEvaluator.evaluate(rules), GateKeeper.conversation(rules));
        }
    }

    /** In an application: the pack's jar is a dependency, and its provider is found. */
    static String fromClassPath() {
        String found = ContentPacks.available().stream()
                .map(pack -> "  found %s%n".formatted(pack))
                .collect(Collectors.joining());
        try (FaqRepository rules = FaqRepository.of(ContentPacks.bundled(MeadowLanePack.PACK_ID))) {
            return "From the class path%n%s%n%s".formatted(found, GateKeeper.conversation(rules));
        }
    }
}
