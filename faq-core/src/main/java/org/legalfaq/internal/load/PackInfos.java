package org.legalfaq.internal.load;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.legalfaq.internal.json.ManifestDoc;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.PackInfo;

/**
 * Says what a loaded pack is. A pack with overlays stays the pack below, with further languages and the latest day of
 * release; which overlay an entry comes from, its origin says.
 */
final class PackInfos {
    private PackInfos() {}

    static PackInfo of(PackStack stack) {
        PackInfo lowest = stack.base.isPresent()
                ? stack.base.get().info()
                : of(stack.layers.get(0).manifest().value(), Manifests.languages(stack.layers.get(0)));
        Set<LanguageTag> languages = new LinkedHashSet<>(lowest.languages());
        LocalDate released = lowest.released();
        for (ReadPack pack : stack.layers) {
            languages.addAll(Manifests.languages(pack));
            LocalDate day = Sound.value(pack.manifest().value().released());
            released = day.isAfter(released) ? day : released;
        }
        return new PackInfo(
                lowest.id(),
                lowest.version(),
                lowest.formatVersion(),
                lowest.title(),
                List.copyOf(languages),
                lowest.license(),
                lowest.publisher(),
                released);
    }

    private static PackInfo of(ManifestDoc manifest, List<LanguageTag> languages) {
        return new PackInfo(
                Sound.value(manifest.id()),
                Sound.value(manifest.version()),
                Sound.value(manifest.formatVersion()),
                Sound.value(manifest.title()),
                languages,
                Sound.value(manifest.license()),
                Sound.value(manifest.publisher()),
                Sound.value(manifest.released()));
    }
}
